package org.telemaque.tool.foundation.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Hands every request on in a form that the rest can rely on: see {@link CleanRequest}. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class CleanFilter implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        next.doFilter(request instanceof HttpServletRequest http ? new CleanRequest(http) : request, response);
    }
}
