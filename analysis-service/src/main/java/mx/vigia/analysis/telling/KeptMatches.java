package mx.vigia.analysis.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.analysis.matching.Match;
import mx.vigia.analysis.matching.Reason;
import mx.vigia.platform.text.Json;

/** The watches of a fact, read from its row, whichever house wrote it. */
final class KeptMatches {
    /** Stands in {@code matches} where {@code told_to} has them. */
    static final String ELSEWHERE = "{}";

    private KeptMatches() {}

    /** The reasons of some matches, each once, and the places of those of each match. */
    private record Reasons(List<Reason> all, List<List<Integer>> of) {}

    /** From the columns {@code told_to}, {@code matches} and {@code reasons}. */
    static Concerned in(ResultSet row) throws SQLException {
        byte[] packed = row.getBytes("told_to");
        return packed == null
                ? Concerned.of(before(row.getString("matches"), row.getString("reasons")))
                : Concerned.unpacked(packed);
    }

    /**
     * In rows of before.
     *
     * @param matches JSON, the matches, without their reasons where these are in the other
     * @param reasons JSON, {@code {"all": [reason, …], "of": [[place among them, …] of each match]}}; null in the oldest rows
     */
    static List<Match> before(String matches, String reasons) {
        List<Match> read = List.of(Json.read(matches, Match[].class));
        if (reasons == null) {
            return read;
        }
        Reasons known = Json.read(reasons, Reasons.class);
        return IntStream.range(0, read.size())
                .mapToObj(i -> because(
                        read.get(i),
                        known.of().get(i).stream().map(known.all()::get).toList()))
                .toList();
    }

    private static Match because(Match match, List<Reason> reasons) {
        return new Match(match.watch(), match.revision(), reasons, match.byFamily(), match.turn());
    }
}
