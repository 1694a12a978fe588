package mx.vigia.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** An HTTP client with cookies: sends requests, fills in forms and signs in. */
public final class HttpSession {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

    private final String house;
    private final Duration timeout;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private HttpSession(String house, Duration timeout) {
        this.house = house;
        this.timeout = timeout;
    }

    /**
     * Creates a client of this installation.
     *
     * @param house its public address, as in {@code http://localhost:8080}
     */
    public static HttpSession at(String house) {
        return new HttpSession(house, DEFAULT_TIMEOUT);
    }

    /** Creates a client with this timeout. */
    public static HttpSession at(String house, Duration timeout) {
        return new HttpSession(house, timeout);
    }

    public ClientResponse get(String path) {
        return send(
                HttpRequest.newBuilder(resolve(path)).GET(), path.contains("/api/") ? "application/json" : "text/html");
    }

    /** Requests a text that is no page, such as metrics. */
    public ClientResponse getText(String path) {
        return send(HttpRequest.newBuilder(resolve(path)).GET(), "*/*");
    }

    public ClientResponse getJson(String path) {
        return send(HttpRequest.newBuilder(resolve(path)).GET(), "application/json");
    }

    /** Posts JSON like a page of the same origin, also to a service behind the front door. */
    public ClientResponse postJson(String path, String json) {
        var request = HttpRequest.newBuilder(resolve(path))
                .POST(BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin");
        return send(request, "application/json");
    }

    /** Puts JSON like a program. */
    public ClientResponse putJson(String path, String json) {
        var request = HttpRequest.newBuilder(resolve(path)).PUT(BodyPublishers.ofString(json));
        return send(request.header("Content-Type", "application/json").header("Origin", house), "application/json");
    }

    public ClientResponse delete(String path) {
        return send(HttpRequest.newBuilder(resolve(path)).DELETE().header("Origin", house), "application/json");
    }

    /** Posts a form like a browser on the same page. */
    public ClientResponse postForm(String path, Map<String, String> fields) {
        return send(form(path, fields).header("Origin", house), "text/html");
    }

    /** Posts a form like a program elsewhere: no origin is given, and cookies do not matter. */
    public ClientResponse postCrossSite(String path, Map<String, String> fields) {
        return send(form(path, fields), "*/*");
    }

    /** Submits the first form on a page, with these fields filled in. */
    public ClientResponse submitForm(ClientResponse page, String formSelector, Map<String, String> filledIn) {
        var form = page.page().selectFirst(formSelector);
        if (form == null) {
            throw new UnexpectedAnswer(page);
        }
        var fields = form.select("input[name], select[name], textarea[name]").stream()
                .filter(field -> !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked"))
                .collect(Collectors.toMap(field -> field.attr("name"), field -> field.val(), (one, two) -> one));
        fields.putAll(filledIn);
        var action = form.absUrl("action");
        return postForm(action.isEmpty() ? page.address() : action, fields);
    }

    /** Follows a sign-in link and presses its button; the client is signed in from then on. */
    public HttpSession signInWith(String link) {
        submitForm(get(link).requireSuccess(), "main form[method=post]", Map.of())
                .requireSuccess();
        return this;
    }

    /** Requests a sign-in link by mail, waits for the letter, and follows it. */
    public HttpSession signInAs(String address) {
        var box = new TrayClient(this);
        var last = box.newestId();
        postForm("/sign-in", Map.of("address", address)).requireSuccess();
        return signInWith(new SignInLetter(box, address).awaitLinkAfter(last));
    }

    /** Returns the session as a {@code Cookie} header, for direct requests to a service, without the proxy. */
    public String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(each -> each.getName() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(resolve(path))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private ClientResponse send(HttpRequest.Builder builder, String accept) {
        var request = builder.header("Accept", accept).timeout(timeout).build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new ClientResponse(
                    response.uri().toString(), response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(request.uri() + ": " + failed.getMessage(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), stop);
        }
    }

    private URI resolve(String path) {
        return URI.create(path.startsWith("http") ? path : house + path);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
