package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Not;

/** Something in a text that supports a topic, or opposes it. */
public sealed interface TopicSign {

    /** Returns the query that a text must match to have the sign; it is also the displayed form of the sign. */
    Query question();

    /** Returns about {@code limit} places of the sign in a text; matches in an excluded range do not count. */
    List<TextRange> findIn(AnalysedDocument text, int limit, List<TextRange> excluded);

    /** A query of the query language. If all of several words are required, each must have a place that counts. */
    record QuerySign(Query question) implements TopicSign {
        @Override
        public List<TextRange> findIn(AnalysedDocument text, int limit, List<TextRange> excluded) {
            if (!text.matches(question)) {
                return List.of();
            }
            List<TextRange> all = new ArrayList<>();
            for (Query part : parts()) {
                List<TextRange> counting = findCounting(text, part, limit, excluded);
                if (counting.isEmpty()) {
                    return List.of();
                }
                all.addAll(counting);
            }
            return all;
        }

        private List<Query> parts() {
            return question instanceof And and
                    ? and.required().stream()
                            .filter(part -> !(part instanceof Not))
                            .toList()
                    : List.of(question);
        }
    }

    /** One of these words near one of those, with at most this many characters between them. */
    record Close(Query one, Query other, int within) implements TopicSign {
        /** The number of mentions examined; more of them add nothing. */
        private static final int MAX_TRIED = 400;

        @Override
        public Query question() {
            return new And(List.of(one, other));
        }

        @Override
        public List<TextRange> findIn(AnalysedDocument text, int limit, List<TextRange> excluded) {
            List<TextRange> others = findCounting(text, other, MAX_TRIED, excluded);
            List<TextRange> close = new ArrayList<>();
            for (TextRange here : findCounting(text, one, MAX_TRIED, excluded)) {
                others.stream()
                        .filter(there -> here.isWithin(within, there))
                        .min(Comparator.comparingInt(here::distance))
                        .ifPresent(there -> close.add(here.to(there)));
                if (close.size() == limit) {
                    break;
                }
            }
            return close;
        }
    }

    /** A word of each list, all of them with at most this many characters to the word of the first one. */
    record Combination(List<Query> lists, int within) implements TopicSign {
        /** The number of mentions examined; more of them add nothing. */
        private static final int MAX_TRIED = 200;

        public Combination {
            lists = List.copyOf(lists);
        }

        @Override
        public Query question() {
            return new And(lists);
        }

        @Override
        public List<TextRange> findIn(AnalysedDocument text, int limit, List<TextRange> excluded) {
            List<List<TextRange>> others = new ArrayList<>();
            for (Query list : lists.subList(1, lists.size())) {
                others.add(findCounting(text, list, MAX_TRIED, excluded));
            }
            return findCounting(text, lists.getFirst(), MAX_TRIED, excluded).stream()
                    .flatMap(here -> complete(here, others).stream())
                    .limit(limit)
                    .toList();
        }

        /** Returns the range of this word and the nearest of each other list, if all are near enough. */
        private Optional<TextRange> complete(TextRange here, List<List<TextRange>> others) {
            TextRange whole = here;
            for (List<TextRange> list : others) {
                Optional<TextRange> nearest = list.stream()
                        .filter(there -> there.field() == here.field() && here.distance(there) <= within)
                        .min(Comparator.comparingInt(here::distance));
                if (nearest.isEmpty()) {
                    return Optional.empty();
                }
                whole = whole.to(nearest.get());
            }
            return Optional.of(whole);
        }
    }

    /** A word of each list, one after the other, with at most this many characters between neighbours. */
    record Sequence(List<Query> lists, int within) implements TopicSign {
        /** The number of mentions examined; more of them add nothing. */
        private static final int MAX_TRIED = 200;

        public Sequence {
            lists = List.copyOf(lists);
        }

        @Override
        public Query question() {
            return new And(lists);
        }

        @Override
        public List<TextRange> findIn(AnalysedDocument text, int limit, List<TextRange> excluded) {
            List<TextRange> begun = findCounting(text, lists.getFirst(), MAX_TRIED, excluded);
            for (Query list : lists.subList(1, lists.size())) {
                List<TextRange> next = findCounting(text, list, MAX_TRIED, excluded);
                begun = begun.stream()
                        .flatMap(range -> next.stream()
                                .filter(there -> range.isFollowedBy(there, within))
                                .min(Comparator.comparingInt(TextRange::start))
                                .map(range::to)
                                .stream())
                        .toList();
            }
            return begun.stream().limit(limit).toList();
        }
    }

    /** Returns the places that count; an excluded range may contain many that do not. */
    private static List<TextRange> findCounting(
            AnalysedDocument text, Query words, int limit, List<TextRange> excluded) {
        int tried = excluded.isEmpty() ? limit : Math.max(limit, Close.MAX_TRIED);
        return text.hits(words, tried).stream()
                .map(TextRange::of)
                .filter(spot -> excluded.stream().noneMatch(spot::overlaps))
                .limit(limit)
                .toList();
    }
}
