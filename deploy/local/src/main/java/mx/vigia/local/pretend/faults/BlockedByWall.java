package mx.vigia.local.pretend.faults;

import java.nio.charset.StandardCharsets;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Template;

/** A block page or notice is served instead of the page. */
public record BlockedByWall(How how) implements Fault {
    /** What is served instead. */
    public enum How {
        /** A login form, 200. */
        LOGIN,
        /** A CAPTCHA, 200. */
        CAPTCHA,
        /** A firewall's challenge page that requires a script to run, 200. */
        CHALLENGE,
        /** A firewall's refusal, 403. */
        REFUSAL,
        /** A maintenance notice, 200. */
        MAINTENANCE,
        /** A page that says in words, with status 200, that there is nothing here. */
        SOFT_404
    }

    public BlockedByWall {
        how = how == null ? How.CHALLENGE : how;
    }

    @Override
    public Reply alter(Reply reply, HttpRequest request) {
        var name = "walls/" + how.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Reply.page(Template.of(name).html(), StandardCharsets.UTF_8, "utf-8")
                .status(how == How.REFUSAL ? 403 : 200);
    }
}
