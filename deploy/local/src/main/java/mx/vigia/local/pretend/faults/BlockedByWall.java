package mx.vigia.local.pretend.faults;

import java.nio.charset.StandardCharsets;
import mx.vigia.local.pretend.http.HttpRequest;
import mx.vigia.local.pretend.http.Reply;
import mx.vigia.local.pretend.site.Template;

/** Something stands in front of the page, and answers in its stead. */
public record BlockedByWall(How how) implements Fault {
    /** What stands there. */
    public enum How {
        /** A form that asks who you are, 200. */
        LOGIN,
        /** A riddle that only people can solve, 200. */
        CAPTCHA,
        /** The shell of a firewall that wants a script to run, 200. */
        CHALLENGE,
        /** The refusal of a firewall, 403. */
        REFUSAL,
        /** A notice of works, 200. */
        MAINTENANCE,
        /** A page that says in words, and with a 200, that there is nothing here. */
        SOFT_404
    }

    public BlockedByWall {
        how = how == null ? How.CHALLENGE : how;
    }

    @Override
    public Reply instead(Reply reply, HttpRequest asked) {
        var name = "walls/" + how.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Reply.page(Template.of(name).html(), StandardCharsets.UTF_8, "utf-8")
                .status(how == How.REFUSAL ? 403 : 200);
    }
}
