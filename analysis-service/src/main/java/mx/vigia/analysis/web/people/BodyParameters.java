package mx.vigia.analysis.web.people;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.page.CanonicalRedirects;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/** The parameters of a request for bodies. */
final class BodyParameters {
    private BodyParameters() {}

    /** Returns the kind with this name, or all kinds if it is empty; 400 if there is none. */
    static List<BodyKind> kinds(String word, Messages words) {
        var all = List.of(BodyKind.values());
        new QueryParameters(words)
                .known("kind", word, all.stream().map(BodyKind::word).toList());
        return all.stream()
                .filter(kind -> word.isEmpty() || kind.word().equals(word))
                .toList();
    }

    /**
     * Returns the bodies of a kind whose names contain these words: first those of the data, then those that pages
     * name.
     */
    static List<BodyRepository.Counted> found(BodyKind kind, String words, int max, BodyRepository bodyRepository) {
        var known = search(kind, words).stream().limit(max).toList();
        return Stream.concat(
                        bodyRepository.findCounts(known).stream(), bodyRepository.findPage(kind, words, max).stream())
                .limit(max)
                .toList();
    }

    /** Returns the bodies of the data of a kind whose names contain these words. */
    static List<Body> search(BodyKind kind, String words) {
        var folded = TextAnalyzer.fold(words);
        return BodyCatalog.known().all().stream()
                .filter(body -> body.kind() == kind && holds(body, folded))
                .toList();
    }

    /**
     * Returns the body with this id; redirects if it continues under another name, and returns 404 if there is none.
     */
    static Body findOrRedirect(String id, String path, BodyRepository bodyRepository, Messages words) {
        var body = bodyRepository
                .findById(id)
                .orElseThrow(() -> Problem.notFound(words.say("body.unknown")).raised());
        body.renamedTo().ifPresent(next -> {
            throw CanonicalRedirects.at(path + next);
        });
        return body;
    }

    private static boolean holds(Body body, String folded) {
        return Stream.of(Stream.of(body.name()), body.abbreviations().stream(), body.otherNames().stream())
                .flatMap(names -> names)
                .anyMatch(name -> TextAnalyzer.fold(name).contains(folded));
    }
}
