package mx.vigia.notification;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import org.jsoup.Jsoup;

/** An endpoint created through the pages, and its database rows. */
public record TestEndpoints(UUID id, String secret, Jdbc jdbc) {
    static Response make(BrowserUser person, String owner, String kind, String address, Map<String, ?> more) {
        var name = "programa " + UUID.randomUUID().toString().substring(0, 8);
        return person.request()
                .formParam("form", UUID.randomUUID().toString())
                .formParam("owner", owner)
                .formParam("kind", kind)
                .formParam("name", name)
                .formParam("address", address)
                .formParams(more)
                .post("/me/endpoints");
    }

    public static TestEndpoints made(BrowserUser person, String owner, String address, Jdbc jdbc) {
        return made(person, owner, address, Map.of(), jdbc);
    }

    public static TestEndpoints made(BrowserUser person, String owner, String address, Map<String, ?> more, Jdbc jdbc) {
        var answer = make(person, owner, "WEBHOOK", address, more);
        answer.then().statusCode(200).header("Cache-Control", "no-store");
        var page = Jsoup.parse(answer.asString());
        var link = page.selectFirst("main a[href^=/me/endpoints/]").attr("href");
        return new TestEndpoints(
                UUID.fromString(link.substring(link.lastIndexOf('/') + 1)),
                page.selectFirst("#secret").text(),
                jdbc);
    }

    /** Whether the official library verifies the signature. */
    static boolean isVerified(String secret, WebhookSink.ReceivedRequest message) {
        var headers = new TreeMap<String, List<String>>();
        message.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), List.of(value)));
        try {
            new Webhook(secret).verify(message.text(), headers);
            return true;
        } catch (WebhookVerificationException | EmptyWebhookSecretException e) {
            return false;
        }
    }

    public void awaitState(String state, int number) {
        await().atMost(SOON).until(() -> count("state = '" + state + "'") == number);
    }

    int count(String where) {
        return number("select count(*) from message where endpoint_id = '" + id + "' and " + where);
    }

    int number(String sql) {
        return jdbc.one(sql, row -> row.getInt(1));
    }

    String word(String column) {
        return jdbc.one(
                "select " + column + " from endpoint where id = '" + id + "'", row -> String.valueOf(row.getString(1)));
    }

    void change(String sql) {
        jdbc.update(sql);
    }
}
