package mx.vigia.notification.web.account;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.account.Token;
import mx.vigia.notification.letter.Almanac;
import mx.vigia.platform.i18n.Words;

/** A token as its maker sees it in a list. */
@TemplateData
record TokenLine(
        String id, String name, String ending, String scopes, String made, String until, String state, boolean holds) {

    static TokenLine of(Token token, Instant now, Words words) {
        var holds = token.holds(now);
        var state = holds ? "holds" : token.revoked() ? "revoked" : "expired";
        return new TokenLine(
                token.id(),
                token.name(),
                token.ending(),
                Stream.concat(Stream.of("read"), token.scopes().stream())
                        .map(scope -> words.say("tokens.scope." + scope))
                        .collect(Collectors.joining(" · ")),
                Almanac.moment(token.made(), words.language()),
                Almanac.moment(token.expires(), words.language()),
                words.say("tokens.state." + state),
                holds);
    }
}
