package mx.vigia.local.tray;

import io.vertx.ext.web.RoutingContext;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.house.Words;

/** The tray on paper: its HTML, in the reader's language. */
final class TrayPaper {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final RoutingContext context;
    private final Words words;

    private TrayPaper(RoutingContext context, Words words) {
        this.context = context;
        this.words = words;
    }

    static TrayPaper of(RoutingContext context) {
        return new TrayPaper(context, TrayWords.askedFor(context));
    }

    void list(List<CaughtLetter> letters, int all) {
        var rows = letters.stream().map(this::row).collect(Collectors.joining());
        var table = letters.isEmpty()
                ? "<p>" + words.say("empty") + "</p>"
                : "<table><thead><tr><th>" + words.say("received") + "<th>" + words.say("to") + "<th>"
                        + words.say("subject") + "</tr></thead><tbody>" + rows + "</tbody></table>";
        end(words.say("title"), "<p>" + words.say("count", all) + "</p>" + table);
    }

    void letter(CaughtLetter letter) {
        var address = "/tray/letters/" + letter.id() + "/page";
        var html = letter.html().isEmpty()
                ? ""
                : "<h2>" + words.say("as-page") + "</h2><iframe sandbox=\"allow-popups\" src=\"" + address
                        + "\" title=\"" + words.say("as-page") + "\"></iframe><p><a href=\"" + address + "\">"
                        + words.say("alone") + "</a></p>";
        var headers = letter.headers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(header -> "<dt>" + escaped(header.getKey()) + "<dd>" + escaped(header.getValue()))
                .collect(Collectors.joining());
        end(
                letter.subject(),
                "<p><a href=\"/tray\">" + words.say("back") + "</a></p><p>" + escaped(letter.to()) + " · "
                        + TO_THE_SECOND.format(letter.receivedAt()) + "</p>" + html + "<h2>" + words.say("as-text")
                        + "</h2><pre>" + escaped(letter.text()) + "</pre><details><summary>" + words.say("headers")
                        + "</summary><dl>" + headers + "</dl></details>");
    }

    private String row(CaughtLetter letter) {
        return "<tr><td>" + TO_THE_SECOND.format(letter.receivedAt()) + "<td>" + escaped(letter.to())
                + "<td><a href=\"/tray/letters/" + letter.id() + "\">"
                + (letter.subject().isBlank() ? words.say("no-subject") : escaped(letter.subject())) + "</a></tr>";
    }

    private void end(String title, String body) {
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", words.language().code())
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        context.end("<!doctype html><html lang=\"" + words.language().code()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"
                + escaped(title) + " · Vigía</title><link rel=\"stylesheet\" href=\"/house/vigia.css\">"
                + "<link rel=\"stylesheet\" href=\"/tray/look/tray.css\"></head><body><main class=\"tray\"><p><a href=\"/\">Vigía</a> · "
                + otherLanguage() + "</p><h1>" + escaped(title) + "</h1>" + body + "</main></body></html>");
    }

    private String otherLanguage() {
        var other = words.language().other().code();
        return "<a lang=\"" + other + "\" href=\"?lang=" + other + "\">" + words.say("switch") + "</a>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
