package mx.vigia.local.pretend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.chamber.Pace;
import mx.vigia.local.pretend.gaceta.GacetaAddresses;
import mx.vigia.local.pretend.http.Encoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Pretend sites started for a test, with clients for their pages and for the control page. */
record OpenPretendSites(PretendSites sites) implements AutoCloseable {
    /** A Tuesday at nine in Mexico City. */
    static final Instant TUESDAY = Instant.parse("2026-11-24T15:00:00Z");

    private static final HttpClient HTTP = httpClient();

    static OpenPretendSites at(Instant now, Path data) throws IOException {
        return usingClock(InstantSource.fixed(now), data);
    }

    static OpenPretendSites usingClock(InstantSource clock, Path data) throws IOException {
        return new OpenPretendSites(PretendSites.start(0, data, clock, Pace.STILL, () -> true));
    }

    HttpResponse<byte[]> gazette(String path, String... headers) throws IOException, InterruptedException {
        return at(GacetaAddresses.HOST, path, headers);
    }

    HttpResponse<byte[]> at(String host, String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).header("Host", host);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    String text(String path) throws IOException, InterruptedException {
        return new String(gazette(path).body(), Encoding.WINDOWS_1252);
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(text(path), "https://" + GacetaAddresses.HOST + path);
    }

    Document controlPage() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address("/pretend")).build();
        return Jsoup.parse(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    List<JsonNode> truth() throws IOException, InterruptedException {
        return items("/pretend/truth");
    }

    List<JsonNode> items(String path) throws IOException, InterruptedException {
        var answer = HTTP.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
        return Json.MAPPER.readTree(answer.body()).path("items").valueStream().toList();
    }

    List<JsonNode> act(String name, String body) throws IOException, InterruptedException {
        return Json.MAPPER
                .readTree(post(name, body).body())
                .path("items")
                .valueStream()
                .toList();
    }

    HttpResponse<String> post(String name, String body, String... headers) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address("/pretend/actions/" + name)).POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.ofString(body));
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> form(String path, String words) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(words));
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + sites.port() + path);
    }

    private static HttpClient httpClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @Override
    public void close() {
        sites.close();
    }
}
