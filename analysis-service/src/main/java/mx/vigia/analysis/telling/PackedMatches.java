package mx.vigia.analysis.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.Reason;

/**
 * The watches of a fact as a row keeps them: hundreds of them rest on the same few words of a bill, so that each reason is written once and watches refer to it.
 *
 * @param watches JSON, the matches without their reasons
 * @param reasons JSON, {@code {"all": [reason, …], "of": [[place among them, …] of each match]}}; null in rows of before, whose watches have their reasons with them
 */
record PackedMatches(String watches, String reasons) {

    /** The reasons of some matches, each once, and the places of those of each match. */
    private record Reasons(List<Reason> all, List<List<Integer>> of) {}

    static PackedMatches of(List<Match> matches) {
        Map<Reason, Integer> places = new LinkedHashMap<>();
        List<List<Integer>> of = new ArrayList<>();
        for (Match match : matches) {
            of.add(match.reasons().stream()
                    .map(reason -> placed(places, reason))
                    .toList());
        }
        return new PackedMatches(
                Json.write(
                        matches.stream().map(match -> because(match, List.of())).toList()),
                Json.write(new Reasons(List.copyOf(places.keySet()), of)));
    }

    /** The matches as they were. */
    List<Match> matches() {
        List<Match> matches = List.of(Json.read(watches, Match[].class));
        if (reasons == null) {
            return matches;
        }
        Reasons known = Json.read(reasons, Reasons.class);
        return IntStream.range(0, matches.size())
                .mapToObj(i -> because(
                        matches.get(i),
                        known.of().get(i).stream().map(known.all()::get).toList()))
                .toList();
    }

    private static Integer placed(Map<Reason, Integer> places, Reason reason) {
        Integer place = places.putIfAbsent(reason, places.size());
        return place == null ? Integer.valueOf(places.size() - 1) : place;
    }

    private static Match because(Match match, List<Reason> reasons) {
        return new Match(match.watch(), match.revision(), reasons, match.byFamily());
    }
}
