package mx.vigia.local.pretend.switchboard;

import java.util.ArrayList;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.local.pretend.wire.Asked;
import mx.vigia.local.pretend.wire.Body;
import mx.vigia.local.pretend.wire.Entries;
import mx.vigia.local.pretend.wire.Reply;

/** One entry of each page is not the one it was; which one is a matter of the seed. */
public record Confused(How how, long seed) implements Fault {
    /** What became of it. */
    public enum How {
        /** It is not there. */
        GONE,
        /** It bears the title of another entry. */
        RETITLED,
        /** The number in brackets behind it is missing. */
        UNNUMBERED
    }

    private static final Pattern WORDS = Pattern.compile("[^<>\"]+");
    private static final int LEAST_OF_A_TITLE = 40;
    private static final Pattern NUMBER = Pattern.compile("\\(\\d+\\)");

    public Confused {
        how = how == null ? How.GONE : how;
    }

    @Override
    public Reply instead(Reply reply, Asked asked) {
        return reply.body() instanceof Body.Words words ? reply.saying(words.saying(this::confused)) : reply;
    }

    private String confused(String text) {
        var entries = new ArrayList<>(Entries.all(text));
        if (entries.size() < 2) {
            return text;
        }
        var chosen = new Random(seed).nextInt(entries.size());
        var one = entries.get(chosen);
        var other = entries.get((chosen + 1) % entries.size());
        return text.replace(
                one,
                switch (how) {
                    case GONE -> "";
                    case RETITLED -> one.replace(title(one), title(other));
                    case UNNUMBERED -> NUMBER.matcher(one).replaceAll("");
                });
    }

    /** The first words of an entry that are long enough for a title. */
    private static String title(String entry) {
        return WORDS.matcher(entry)
                .results()
                .map(MatchResult::group)
                .filter(words -> words.strip().length() >= LEAST_OF_A_TITLE)
                .findFirst()
                .orElse(entry);
    }
}
