package mx.vigia.analysis.web.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Draws pages as a browser shows them, wide and on a phone, into {@code target/screenshots}; a test that asks for it is
 * skipped where there is none.
 */
public record BrowserScreenshots(Path browser, URI house) {
    private static final Path FOLDER = Path.of("target", "screenshots");

    /** Returns the screenshots of this service. */
    public static BrowserScreenshots of(URI house) throws IOException {
        var browser = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(browser.isPresent(), "no Chromium on this machine");
        Files.createDirectories(FOLDER);
        return new BrowserScreenshots(browser.get(), house);
    }

    /** Draws a page that is served and has this heading. */
    public void draw(String name, String address, String heading) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var served = client.send(
                    HttpRequest.newBuilder(house.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(served.statusCode()).as(address).isEqualTo(200);
            assertThat(served.body()).as(address).containsPattern("<h[12][^>]*>" + Pattern.quote(heading) + "</h[12]>");
        }
        draw(name, address);
    }

    /** What stands in the main part of a page for a reader in this zone, as their browser has it. */
    public String read(String address, String zone) throws IOException, InterruptedException {
        var reading = new ProcessBuilder(
                        command("--dump-dom", house.resolve(address).toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        reading.environment().put("TZ", zone);
        var running = reading.start();
        var page = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(60, TimeUnit.SECONDS))
                .as("reading " + address)
                .isTrue();
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private List<String> command(String... more) throws IOException {
        var words = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + Files.createTempDirectory("browser")));
        words.addAll(List.of(more));
        return words;
    }

    public void draw(String name, String address) throws IOException, InterruptedException {
        drawn(name, house.resolve(address));
    }

    /** Draws a page as shown to the holder of this bearer token. */
    public void drawFor(String bearer, String name, String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var served = client.send(
                    HttpRequest.newBuilder(house.resolve(address))
                            .header("Authorization", bearer)
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(served.statusCode()).as(address).isEqualTo(200);
            var page = FOLDER.resolve(name + ".html").toAbsolutePath();
            Files.writeString(page, served.body().replace("=\"/house/", "=\"" + house.resolve("/house/")));
            drawn(name, page.toUri());
        }
    }

    private void drawn(String name, URI address) throws IOException, InterruptedException {
        for (var width : List.of(1280, 360)) {
            var picture = FOLDER.resolve(name + "-" + width + ".png").toAbsolutePath();
            Files.deleteIfExists(picture);
            var drawing = new ProcessBuilder(
                            command("--screenshot=" + picture, "--window-size=" + width + ",1600", address.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve(name + "-" + width + ".log").toFile())
                    .start();
            assertThat(drawing.waitFor(60, TimeUnit.SECONDS))
                    .as("drawing " + address)
                    .isTrue();
            assertThat(picture).isNotEmptyFile();
        }
    }
}
