package mx.vigia.local.pretend.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A step of a matter, as it truly happened.
 *
 * @param kinds the kinds of facts, by their names in the contract, under which people may be told of it
 * @param articles the articles that differ from the text before
 * @param optional whether the sites say it in one breath with another step, so that it may be told with that one alone
 * @param at when the first site showed it; in a folder of pages absent
 * @param tell the people who must be told, with the articles that concern each; empty if it follows from what they
 *     follow
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TrueStep(
        String id,
        List<String> kinds,
        Particulars particulars,
        List<TrueArticle> articles,
        boolean optional,
        Instant at,
        Map<String, List<String>> tell) {
    /**
     * What the sites say of the step. What is not known, or is not to be judged, is empty.
     *
     * @param where the chamber or body, which tells steps of one kind apart
     * @param on its day, as an ISO date
     * @param time its hour, such as {@code 09:30}
     * @param closes the last day of its consultation, as an ISO date
     * @param votes those in favour and those against
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Particulars(String where, String on, String time, String closes, List<Integer> votes) {
        static final Particulars NONE = new Particulars("", "", "", "", List.of());

        public Particulars {
            where = where == null ? "" : where;
            on = on == null ? "" : on;
            time = time == null ? "" : time;
            closes = closes == null ? "" : closes;
            votes = votes == null ? List.of() : List.copyOf(votes);
        }

        static Particulars of(String where, Object on) {
            return new Particulars(where, on.toString(), "", "", List.of());
        }

        static Particulars closing(String day) {
            return new Particulars("", "", "", day, List.of());
        }

        Particulars withTime(Object hour) {
            return new Particulars(where, on, hour.toString(), closes, votes);
        }

        Particulars withVotes(List<Integer> counted) {
            return new Particulars(where, on, time, closes, counted);
        }
    }

    public TrueStep {
        kinds = List.copyOf(kinds);
        particulars = particulars == null ? Particulars.NONE : particulars;
        articles = articles == null ? List.of() : List.copyOf(articles);
        tell = tell == null ? Map.of() : Map.copyOf(tell);
    }

    static TrueStep of(String id, Instant at, Particulars particulars, String... kinds) {
        return new TrueStep(id, List.of(kinds), particulars, List.of(), false, at, Map.of());
    }

    /** Returns the same step with what is said of another. */
    public TrueStep with(Particulars other) {
        return new TrueStep(id, kinds, other, articles, optional, at, tell);
    }

    TrueStep changing(List<TrueArticle> changed) {
        return new TrueStep(id, kinds, particulars, changed, optional, at, tell);
    }

    /** Returns the same step as one that may be told with another. */
    TrueStep withAnother() {
        return new TrueStep(id, kinds, particulars, articles, true, at, tell);
    }
}
