package mx.vigia.notification.web.account;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.account.ApiToken;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.platform.i18n.Messages;

/** A token in the list of its owner. */
@TemplateData
record TokenView(
        String id, String name, String ending, String scopes, String made, String until, String state, boolean holds) {

    static TokenView of(ApiToken token, Instant now, Messages words) {
        var holds = token.isValid(now);
        var state = holds ? "holds" : token.revoked() ? "revoked" : "expired";
        return new TokenView(
                token.id(),
                token.name(),
                token.ending(),
                Stream.concat(Stream.of("read"), token.scopes().stream())
                        .map(scope -> words.say("tokens.scope." + scope))
                        .collect(Collectors.joining(" · ")),
                DateWords.moment(token.made(), words.language()),
                DateWords.moment(token.expires(), words.language()),
                words.say("tokens.state." + state),
                holds);
    }
}
