package org.telemaque.lti.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.telemaque.lti.transport.GuardedClient.Answer;
import org.telemaque.lti.transport.GuardedClient.NoAnswer;
import org.telemaque.lti.transport.GuardedClient.Outcome;

/** Speaks HTTP to an address that is already known; the host's name serves the Host header and TLS only. */
final class PinnedHttp implements AutoCloseable {
    private static final int MOST_ADDRESSES = 4;

    private final CloseableHttpClient http;

    PinnedHttp(SSLContext trust, Duration patience) {
        this.http = PlainClient.of(trust, patience);
    }

    /** A call that another thread may give up, and whose answer is cut off beyond so many bytes. */
    Exchange of(Call call, int largestAnswer) {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.address());
        call.headers().forEach(request::setHeader);
        if (!call.body().isEmpty()) {
            // Its media type is a header of the call, letter by letter: some platforms refuse a charset in it.
            request.setEntity(new ByteArrayEntity(call.body().getBytes(StandardCharsets.UTF_8), null));
        }
        return new Exchange(http, request, largestAnswer);
    }

    /** Closes every connection. */
    @Override
    public void close() {
        try {
            http.close();
        } catch (IOException stubborn) {
            throw new IllegalStateException(stubborn);
        }
    }

    /** One request and its answer. */
    record Exchange(CloseableHttpClient http, HttpUriRequestBase request, int largestAnswer) {
        /** Ends it, whatever it waits for. */
        void giveUp() {
            request.cancel();
        }

        /** Tries the addresses one after the other until one is connected. */
        Outcome with(URI address, List<InetAddress> addresses) {
            NoAnswer last = new NoAnswer("the host has no address");
            for (InetAddress place : addresses.subList(0, Math.min(addresses.size(), MOST_ADDRESSES))) {
                try {
                    return http.execute(host(address, place), request, this::answer);
                } catch (ConnectException | ConnectTimeoutException elsewhere) {
                    last = failed(elsewhere);
                } catch (IOException broken) {
                    return failed(broken);
                }
            }
            return last;
        }

        private static NoAnswer failed(IOException why) {
            return new NoAnswer("the call failed: " + why.getMessage());
        }

        private static HttpHost host(URI address, InetAddress place) {
            String scheme = address.getScheme().toLowerCase(Locale.ROOT);
            int usual = scheme.equals("https") ? 443 : 80;
            String name = address.getHost().replaceAll("[\\[\\]]", "");
            return new HttpHost(scheme, place, name, address.getPort() < 0 ? usual : address.getPort());
        }

        private Answer answer(ClassicHttpResponse response) throws IOException {
            Map<String, List<String>> headers = new HashMap<>();
            for (Header header : response.getHeaders()) {
                headers.merge(
                        header.getName().toLowerCase(Locale.ROOT),
                        List.of(header.getValue() == null ? "" : header.getValue()),
                        Exchange::joined);
            }
            return new Answer(response.getCode(), headers, body(response));
        }

        private static List<String> joined(List<String> some, List<String> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }

        private String body(ClassicHttpResponse response) throws IOException {
            if (response.getEntity() == null) {
                return "";
            }
            try (InputStream content = response.getEntity().getContent()) {
                byte[] bytes = content.readNBytes(largestAnswer + 1);
                if (bytes.length > largestAnswer) {
                    giveUp();
                    throw new IOException("more than " + largestAnswer + " bytes");
                }
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
    }
}
