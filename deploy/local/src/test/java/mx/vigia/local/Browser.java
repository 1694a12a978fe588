package mx.vigia.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mx.vigia.local.client.Await;

/** A headless Chromium with one page, controlled by the DevTools protocol; collects the errors it logs. */
final class Browser implements AutoCloseable, WebSocket.Listener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int MOST_TABS = 120;

    /** A key that does not insert text. */
    private enum Key {
        TAB("Tab", 9, ""),
        ENTER("Enter", 13, "\r");

        private final String name;
        private final int code;
        private final String text;

        Key(String name, int code, String text) {
            this.name = name;
            this.code = code;
            this.text = text;
        }

        private Map<String, Object> event(String type) {
            return Map.of("type", type, "key", name, "code", name, "windowsVirtualKeyCode", code, "text", text);
        }
    }

    private final Process process;
    private final WebSocket wire;
    private final AtomicInteger questions = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final StringBuilder received = new StringBuilder();

    private Browser(Process process, URI page) {
        this.process = process;
        wire = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, this)
                .join();
        for (var domain : List.of("Page", "Runtime", "Log", "Network")) {
            sendCommand(domain + ".enable", Map.of());
        }
    }

    static Optional<Path> findInstalled() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser open(Path program, Path profile) throws IOException {
        var process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        var port = new Await(PATIENCE, "Chromium to open its port").until(() -> readPort(profile));
        return new Browser(process, findPage(port));
    }

    /** Goes to an address and waits until it is loaded. */
    void goTo(String address) {
        complaints.clear();
        sendCommand("Page.navigate", Map.of("url", address));
        awaitLoaded();
    }

    /** Shows HTML that is not fetched from an address. */
    void show(String html) {
        goTo("about:blank#shown");
        var frame = sendCommand("Page.getFrameTree", Map.of())
                .path("frameTree")
                .path("frame")
                .path("id")
                .asText();
        sendCommand("Page.setDocumentContent", Map.of("frameId", frame, "html", html));
    }

    void setWidth(int pixels) {
        var size = Map.<String, Object>of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false);
        sendCommand("Emulation.setDeviceMetricsOverride", size);
    }

    /** Emulates the preference for a dark or a light colour scheme. */
    void setDarkMode(boolean wanted) {
        var scheme = Map.of("name", "prefers-color-scheme", "value", wanted ? "dark" : "light");
        sendCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    /** Evaluates a JavaScript expression in the page; waits for a promise. */
    JsonNode evaluate(String expression) {
        return sendCommand(
                        "Runtime.evaluate",
                        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true))
                .path("result")
                .path("value");
    }

    /** Clicks the first matching element and waits for the next page. */
    void click(String selector) {
        actAndAwaitPage(
                "a page after clicking " + selector,
                () -> evaluate("document.querySelector('" + selector + "').click()"));
    }

    void press(String key) {
        sendCommand("Input.dispatchKeyEvent", Map.of("type", "keyDown", "text", key, "key", key));
        sendCommand("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    void write(String text) {
        sendCommand("Input.insertText", Map.of("text", text));
    }

    /** Presses Tab until a matching element has the focus, which must be visible. */
    void tabTo(String selector) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            sendKey(Key.TAB);
            if (evaluate("document.activeElement.matches('" + selector + "')").asBoolean()) {
                requireVisibleFocus(selector);
                return;
            }
        }
        throw new AssertionError("No tab leads to " + selector + " on "
                + evaluate("location.href").asText());
    }

    /** Returns the page as it is printed on letter paper. */
    byte[] printPdf() {
        return Base64.getDecoder()
                .decode(sendCommand("Page.printToPDF", Map.of()).path("data").asText());
    }

    private void requireVisibleFocus(String selector) {
        if (evaluate("getComputedStyle(document.activeElement).outlineStyle")
                .asText()
                .equals("none")) {
            throw new AssertionError("Nobody sees that " + selector + " has the focus");
        }
    }

    /** Presses Enter on the focused element and waits for the next page. */
    void enter() {
        actAndAwaitPage("a page after Enter", () -> sendKey(Key.ENTER));
    }

    private void sendKey(Key key) {
        sendCommand("Input.dispatchKeyEvent", key.event(key.text.isEmpty() ? "rawKeyDown" : "keyDown"));
        sendCommand("Input.dispatchKeyEvent", key.event("keyUp"));
    }

    private void actAndAwaitPage(String where, Runnable act) {
        evaluate("window.vigiaWasHere = true");
        act.run();
        new Await(PATIENCE, where)
                .untilTrue(() -> !evaluate("window.vigiaWasHere === true").asBoolean());
        awaitLoaded();
    }

    /** Script errors, policy violations and failed loads since the last navigation. */
    List<String> errors() {
        return new ArrayList<>(complaints);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        received.append(part);
        if (last) {
            onMessage(read(received.toString()));
            received.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void onMessage(JsonNode message) {
        if (message.has("id")) {
            answers.remove(message.path("id").asInt()).complete(message.path("result"));
            return;
        }
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(message.path("params").path("exceptionDetails").toString());
            case "Log.entryAdded" ->
                complaints.add(message.path("params").path("entry").toString());
            default -> {
                // Other events are ignored.
            }
        }
    }

    private JsonNode sendCommand(String method, Map<String, Object> parameters) {
        var id = questions.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        answers.put(id, answer);
        var question = JSON.createObjectNode().put("id", id).put("method", method);
        question.set("params", JSON.valueToTree(parameters));
        wire.sendText(question.toString(), true).join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private void awaitLoaded() {
        new Await(PATIENCE, "the page to be loaded")
                .untilTrue(() -> evaluate("document.readyState === 'complete' && location.href !== 'about:blank'")
                        .asBoolean());
    }

    private static Optional<String> readPort(Path profile) {
        try {
            var file = profile.resolve("DevToolsActivePort");
            return Files.exists(file) ? Files.readAllLines(file).stream().findFirst() : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }

    private static URI findPage(String port) throws IOException {
        try (var list =
                URI.create("http://127.0.0.1:" + port + "/json/list").toURL().openStream()) {
            for (var target : JSON.readTree(list)) {
                if (target.path("type").asText().equals("page")) {
                    return URI.create(target.path("webSocketDebuggerUrl").asText());
                }
            }
        }
        throw new IOException("Chromium has no page");
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Override
    public void close() {
        wire.abort();
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
