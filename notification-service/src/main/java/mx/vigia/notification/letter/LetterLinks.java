package mx.vigia.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.notification.watch.UnsubscribeToken;
import mx.vigia.notification.watch.WatchEditor;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.PlatformConfig;

/** The links of a letter, and the addresses that stop it. */
@ApplicationScoped
class LetterLinks {
    private static final int MAX_LISTED_FACTS = 100;

    private final WatchEditor watchEditor;
    private final LetterConfig config;
    private final URI origin;

    LetterLinks(WatchEditor watchEditor, LetterConfig config, PlatformConfig platformConfig) {
        this.watchEditor = watchEditor;
        this.config = config;
        this.origin = platformConfig.publicOrigin();
    }

    String at(String path) {
        return origin.resolve(path).toString();
    }

    /** Whether it leads to our page of a bill or a source, and not to a subpage of it. */
    boolean isMatterPage(String address) {
        return address.matches(Pattern.quote(at("/")) + "(bills|sources)/[^/]+");
    }

    String stop(UnsubscribeToken token) {
        return at("/stop/" + watchEditor.encode(token));
    }

    /** Returns the official pages first, then our own. */
    List<LetterModel.Link> of(FactEvent fact, Messages words) {
        var links = new ArrayList<LetterModel.Link>();
        add(links, words.say("letter.official"), fact.bill().officialAddress());
        fact.after().held().ifPresent(vote -> add(links, words.say("letter.vote.official"), vote.officialAddress()));
        fact.after().called().ifPresent(call -> {
            add(links, words.say("letter.meeting.official"), call.officialAddress());
            links.add(new LetterModel.Link(words.say("letter.meeting.ours"), at("/meetings/" + call.meeting())));
        });
        add(links, words.say("letter.official.page"), fact.bill().officialPage());
        links.add(new LetterModel.Link(words.say("letter.ours"), at("/bills/" + fact.dossier())));
        if (fact.kind() == FactKind.TEXT_CHANGED
                && !fact.before().wording().textSha256().isEmpty()) {
            links.add(new LetterModel.Link(words.say("letter.redline"), at("/bills/" + fact.dossier() + "/versions")));
        }
        return links;
    }

    /** Returns the links by which this reader gives feedback, and mutes the bill. */
    List<LetterModel.Link> feedbackLinks(FactEvent fact, Notice notice, Messages words) {
        var mute = new UnsubscribeToken(
                UnsubscribeToken.Stops.BILL, fact.dossier(), notice.to().person());
        return List.of(
                new LetterModel.Link(words.say("letter.opinion"), at("/ledger/" + notice.id())),
                new LetterModel.Link(words.say("letter.mute"), stop(mute)));
    }

    private static void add(List<LetterModel.Link> links, String label, String address) {
        var plain = PlainText.of(address);
        if (plain.matches("https?://[^\\s\"<>]+")) {
            links.add(new LetterModel.Link(label, plain));
        }
    }

    /**
     * Returns the headers for mail programs: the list, how to unsubscribe (RFC 2919, RFC 2369, RFC 8058), and the first
     * hundred of its facts.
     */
    Map<String, String> headers(String list, String stop, List<UUID> facts) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("List-Id", "<" + list + "." + domain() + ">");
        headers.put("List-Unsubscribe", "<" + stop + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        if (!facts.isEmpty()) {
            headers.put(
                    "X-Vigia-Fact",
                    facts.stream().limit(MAX_LISTED_FACTS).map(UUID::toString).collect(Collectors.joining(", ")));
        }
        return headers;
    }

    private String domain() {
        return config.from().substring(config.from().indexOf('@') + 1);
    }
}
