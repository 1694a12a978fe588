package mx.vigia.local.pretend.chamber;

import java.util.Arrays;
import java.util.List;

/** A bill in the script, before it is presented. Themes give its text and its topics. */
public record Draft(
        String id, String title, Kind kind, Origin origin, List<String> themes, Size size, int day, List<String> so) {
    /** The beginning of the ids of drafts that are in no data file. */
    public static final String SCRIPTED_PREFIX = "scripted-";

    /** Where it comes from. */
    public enum Origin {
        DEPUTY,
        SENATOR,
        EXECUTIVE,
        STATE
    }

    /** The length of its text. */
    public enum Size {
        SHORT(3, 3, 2),
        MEDIUM(5, 4, 4),
        LONG(9, 10, 9),
        /** A package of laws: all articles of all its themes, for each law of these. */
        OMNIBUS(2, 4, 9);

        final int reasons;
        final int considerations;
        final int articles;

        Size(int reasons, int considerations, int articles) {
            this.reasons = reasons;
            this.considerations = considerations;
            this.articles = articles;
        }
    }

    public Draft {
        themes = List.copyOf(themes);
        so = List.copyOf(so);
    }

    /** Whether it is a package of many laws. */
    public boolean isOmnibus() {
        return size == Size.OMNIBUS;
    }

    /** Returns the ids of themes in a list with commas. */
    public static List<String> themesIn(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    Draft withTitle(String another) {
        return new Draft(id, another, kind, origin, themes, size, day, so);
    }
}
