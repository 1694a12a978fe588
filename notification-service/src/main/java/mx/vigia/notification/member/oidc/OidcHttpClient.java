package mx.vigia.notification.member.oidc;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes one request to the provider, limited in size and total time; redirects are not followed. */
@ApplicationScoped
class OidcHttpClient implements ResourceRetriever, HTTPRequestSender {
    private final HttpClient client;
    private final OidcConfig config;

    OidcHttpClient(OidcConfig config) {
        this.config = config;
        this.client = HttpClient.newBuilder()
                .connectTimeout(config.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Returns the content at this address. */
    String read(URI address) throws IOException {
        var answer = exchange(HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build());
        if (answer.statusCode() != HTTPResponse.SC_OK) {
            throw new IOException("expected 200 of %s but found %d".formatted(address, answer.statusCode()));
        }
        return text(answer);
    }

    @Override
    public Resource retrieveResource(URL address) throws IOException {
        return new Resource(read(URI.create(address.toString())), "application/json");
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest message) throws IOException {
        var request = HttpRequest.newBuilder(message.getURI())
                .method(message.getMethod().name(), BodyPublishers.ofString(message.getBody()));
        message.getHeaderMap().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        var answer = exchange(request.build());
        if (answer.statusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new IOException("expected a token or a refusal of %s but found %d"
                    .formatted(message.getURI(), answer.statusCode()));
        }
        var given = new HTTPResponse(answer.statusCode());
        answer.headers().firstValue("Content-Type").ifPresent(type -> given.setHeader("Content-Type", type));
        given.setBody(text(answer));
        return given;
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
        var answer = client.sendAsync(request, head -> new LimitedBodySubscriber(config.longestAnswer()));
        try {
            return answer.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IOException("%s: %s".formatted(request.uri(), e.getCause().getMessage()), e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("expected an answer of %s within %s".formatted(request.uri(), config.patience()), e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
