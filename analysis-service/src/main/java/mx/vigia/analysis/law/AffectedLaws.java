package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.language.TextAnalyzer;

/** Reads from a title, or a decree's opening sentence, which laws and articles a bill would change. */
public final class AffectedLaws {
    /** The most characters read of a text; titles and opening sentences are far shorter. */
    public static final int MAX_TEXT_LENGTH = 20_000;

    private static final Pattern REQUEST_PATTERN = Pattern.compile(
            "punto de acuerdo|puntos de acuerdo|\\bexhort|\\bexcitativa|^con punto|^proposicion con|\\befemeride");

    /** The sites of the Supreme Court. */
    private static final String COURT_PREFIX = "mx.scjn.";

    private static final AffectedLaws INSTANCE = new AffectedLaws(LawCatalog.known());

    private final LawNames names;
    private final String entity;
    private final boolean attacked;

    /** Returns a reader that uses the known laws. */
    public static AffectedLaws known() {
        return INSTANCE;
    }

    AffectedLaws(LawCatalog catalog) {
        this(new LawNames(catalog), "", false);
    }

    private AffectedLaws(LawNames names, String entity, boolean attacked) {
        this.names = names;
        this.entity = entity;
        this.attacked = attacked;
    }

    /**
     * Returns a reader for the texts of a site: those of a federal entity's congress name its own laws without saying
     * whose they are, and a court's lists name laws that are attacked, which they neither issue nor change. For any
     * other site it reads like this one.
     *
     * @param site such as {@code mx.jal.congreso}
     */
    public AffectedLaws ofSite(String site) {
        return new AffectedLaws(names, StateSites.entityOf(site), site.startsWith(COURT_PREFIX));
    }

    /**
     * Returns the laws a bill would change, as its title states them. They are completed by the opening sentences of
     * the decrees in its text, which may be empty, and by the articles that the decrees quote and none of both names.
     * Pure.
     */
    public List<AffectedLaw> of(String title, String text) {
        List<AffectedLaw> all = new ArrayList<>(parseSentence(title));
        if (isRequest(title)) {
            return all;
        }
        String clean = TextAnalyzer.toNfc(text);
        for (DecreeSentences.Sentence opening : DecreeSentences.of(clean)) {
            for (AffectedLaw law : parseSentence(opening.words())) {
                if (law.relation() != AmendmentKind.MENTION) {
                    add(all, law.shiftedBy(opening.start()));
                }
            }
        }
        return new QuotedArticles(this).completeArticles(all, text);
    }

    /** Returns the laws one sentence names, in order, one entry per relation. Pure. */
    public List<AffectedLaw> parseSentence(String sentence) {
        String read = sentence.length() > MAX_TEXT_LENGTH ? sentence.substring(0, MAX_TEXT_LENGTH) : sentence;
        LegalTokenizer lexemes = LegalTokenizer.of(read);
        DecreeClauses clauses = new DecreeClauses(isRequest(read));
        new DecreeSentenceReader(lexemes, names.findAll(lexemes, entity), clauses).read();
        List<AffectedLaw> once = new ArrayList<>();
        for (AffectedLaw named : clauses.all(lexemes)) {
            AffectedLaw law = attacked ? named.asMention() : named;
            if (!joinIfPresent(once, law)) {
                once.add(law);
            }
        }
        return List.copyOf(once);
    }

    /** Returns the id of the first law these words name, or an id made of the words if they name none. */
    public String idOf(String words) {
        return parseSentence(words).stream().findFirst().map(AffectedLaw::id).orElseGet(() -> Law.idOf(words));
    }

    private static boolean isRequest(String title) {
        return REQUEST_PATTERN.matcher(TextAnalyzer.fold(title)).find();
    }

    private static void add(List<AffectedLaw> all, AffectedLaw law) {
        if (!joinIfPresent(all, law)) {
            all.removeIf(other -> other.relation() == AmendmentKind.MENTION && other.isOfLaw(law));
            all.add(law);
        }
    }

    /** Whether the list already has the same entry, which then receives the articles of both. */
    private static boolean joinIfPresent(List<AffectedLaw> all, AffectedLaw law) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isSameEntryAs(law)) {
                all.set(i, all.get(i).with(law.articles()));
                return true;
            }
        }
        return false;
    }
}
