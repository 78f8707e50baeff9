package org.telemaque.tool.foundation.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body that breaks its constraints: {@code {"problem": "advance must be …"}}. */
@Provider
public class InvalidProblem implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        String sentences = invalid.getConstraintViolations().stream()
                .map(InvalidProblem::sentence)
                .sorted()
                .collect(Collectors.joining(" "));
        return said(sentences);
    }

    static Response said(String sentence) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("problem", sentence))
                .build();
    }

    private static String sentence(ConstraintViolation<?> violation) {
        return field(violation.getPropertyPath()) + " " + violation.getMessage() + ".";
    }

    /** The last step of the way to what is wrong; the whole body has no name that the sender knows. */
    private static String field(Path way) {
        String name = "";
        boolean inside = false;
        for (Path.Node step : way) {
            inside = step.getKind() == ElementKind.PROPERTY;
            name = step.toString();
        }
        return inside ? name : "The body";
    }
}
