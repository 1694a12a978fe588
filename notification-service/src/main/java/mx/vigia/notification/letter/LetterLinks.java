package mx.vigia.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.notification.watch.WatchConfig;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;

/** The links of a letter, and the addresses that stop it. */
@ApplicationScoped
class LetterLinks {
    private final WatchConfig watchConfig;
    private final URI origin;

    LetterLinks(WatchConfig watchConfig, PlatformConfig platformConfig) {
        this.watchConfig = watchConfig;
        this.origin = platformConfig.publicOrigin();
    }

    String at(String path) {
        return origin.resolve(path).toString();
    }

    String stop(UnsubscribeToken token) {
        return at("/stop/" + token.encode(watchConfig.gaugeKey()));
    }

    /** Returns the official documents first, then our own pages. */
    List<LetterModel.Link> of(FactEvent fact, Messages words) {
        var links = new ArrayList<>(new OfficialLinks(fact, words).links());
        fact.after()
                .called()
                .ifPresent(call -> links.add(
                        new LetterModel.Link(words.say("letter.meeting.ours"), at("/meetings/" + call.meeting()))));
        return links;
    }

    /** Returns the comparison of the two texts told of; none where they are not two. */
    List<LetterModel.Link> comparisons(FactEvent fact, Messages words) {
        var before = fact.before().wording().textSha256();
        var after = fact.after().wording();
        if (before.isEmpty() || after.textSha256().isEmpty()) {
            return List.of();
        }
        var document = "letter.redline." + after.textKind();
        return List.of(new LetterModel.Link(
                words.say(words.has(document) ? document : "letter.redline"),
                at("/bills/" + fact.dossier() + "/versions?from=" + before + "&to=" + after.textSha256())));
    }

    /** Returns the links by which this reader mutes the bill, and gives feedback. */
    List<LetterModel.Link> feedbackLinks(FactEvent fact, Notice notice, Messages words) {
        var mute = new UnsubscribeToken(
                UnsubscribeToken.Stops.BILL, fact.dossier(), notice.to().person());
        return List.of(
                new LetterModel.Link(words.say("letter.mute"), stop(mute)),
                new LetterModel.Link(words.say("letter.opinion"), at("/ledger/" + notice.id())));
    }
}
