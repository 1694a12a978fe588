package mx.vigia.local.tray;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Map;
import mx.vigia.local.page.LocalPage;

/** The tray's pages: {@code /tray} for people, {@code /tray/letters} for programs. */
public final class TrayPages {

    private static final String MESSAGE_BUNDLE = "messages/tray";
    private static final int PAGE_SIZE = 200;
    private static final int MAX_LETTERS = 5_000;

    private final MailFolder mailFolder;

    public TrayPages(LetterTray tray) {
        mailFolder = tray.box();
    }

    public void on(Router router) {
        router.get("/tray").blockingHandler(this::list, false);
        router.get("/tray/letters").blockingHandler(this::json, false);
        router.delete("/tray/letters").blockingHandler(this::empty, false);
        router.get("/tray/letters/:id").blockingHandler(this::letter, false);
        router.get("/tray/letters/:id/page").blockingHandler(this::page, false);
    }

    private void list(RoutingContext context) {
        var page = LocalPage.of(context, MESSAGE_BUNDLE);
        page.show(
                "tray/list",
                page.words().say("title"),
                Map.of("letters", mailFolder.newest(PAGE_SIZE), "all", mailFolder.size()));
    }

    private void letter(RoutingContext context) {
        mailFolder
                .findById(context.pathParam("id"))
                .ifPresentOrElse(letter -> show(context, letter), () -> context.fail(404));
    }

    private static void show(RoutingContext context, CaughtMail letter) {
        var page = LocalPage.of(context, MESSAGE_BUNDLE);
        var title = letter.subject().isBlank() ? page.words().say("no-subject") : letter.subject();
        page.show("tray/letter", title, Map.of("letter", letter));
    }

    /** Shows the letter's own HTML, alone: no script, no form, no external content. */
    private void page(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader(
                        "Content-Security-Policy",
                        "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'");
        mailFolder
                .findById(context.pathParam("id"))
                .ifPresentOrElse(letter -> context.end(letter.html()), () -> context.fail(404));
    }

    /** Returns letters as JSON; with {@code ?after=ID} only those after that one. */
    private void json(RoutingContext context) {
        var after = context.queryParam("after").stream().findFirst().orElse("");
        var items = new JsonArray();
        mailFolder.after(after, MAX_LETTERS).forEach(letter -> items.add(json(letter)));
        context.response().putHeader("Cache-Control", "no-store");
        context.json(new JsonObject().put("items", items));
    }

    private void empty(RoutingContext context) {
        try {
            mailFolder.empty();
            context.response().setStatusCode(204).end();
        } catch (IOException failed) {
            context.fail(failed);
        }
    }

    private static JsonObject json(CaughtMail letter) {
        return new JsonObject()
                .put("id", letter.id())
                .put("messageId", letter.messageId())
                .put("to", letter.to())
                .put("subject", letter.subject())
                .put("receivedAt", letter.receivedAt())
                .put("text", letter.text())
                .put("html", letter.html())
                .put("headers", new JsonObject(Map.copyOf(letter.headers())));
    }
}
