package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.NameCase;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.linking.mention.LinkReason;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.text.OrEmpty;

/**
 * The display names of a bill's parts, in one language.
 *
 * @param names provides names of sites that have no message of their own
 */
@TemplateData
public record BillLabels(Messages words, TopicCatalog topics, Instant now, SiteNames names) {
    /** The message bundle of this service. */
    public static final String BUNDLE = "messages/analysis";

    private static final Pattern TITLED_NAME_PATTERN =
            Pattern.compile("(?iU)^\\s*(?:dip(?:utad[oa])?|sen(?:adora?)?)\\b");
    private static final int MAX_NAMED = 2;
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    /** Creates labels that name a site without a message by its id. */
    public BillLabels(Messages words, TopicCatalog topics, Instant now) {
        this(words, topics, now, site -> site);
    }

    public String stage(Stage stage) {
        return new StageWords(words).of(stage);
    }

    /** Returns the stage of a bill; in the congress of a federal entity with its name and that of its journal. */
    public String stage(Dossier bill) {
        return stage(bill, bill.stage());
    }

    public String stage(Dossier bill, Stage stage) {
        return new StageWords(words).of(bill, stage);
    }

    public String kind(BillKind kind) {
        return words.say("kind." + kind.word());
    }

    public String chamber(Chamber chamber) {
        return words.say("chamber." + chamber.word());
    }

    /** Returns the reason why a vote, meeting or debate is linked to a bill. */
    public String ground(LinkReason ground) {
        return words.say("ground." + ground.word());
    }

    /** Returns a text for display; characters that reverse the direction of text are shown as replacement marks. */
    public String shown(String text) {
        return isSafe(text)
                ? text
                : text.chars()
                        .map(letter -> turns(letter) ? REPLACEMENT_CHARACTER : letter)
                        .collect(
                                StringBuilder::new,
                                (shown, letter) -> shown.append((char) letter),
                                StringBuilder::append)
                        .toString();
    }

    /** Whether a text needs no replacement, as almost all do; every text of a page is checked. */
    private static boolean isSafe(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (turns(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean turns(int letter) {
        return letter >= '\u202A' && letter <= '\u202E' || letter >= '\u2066' && letter <= '\u2069';
    }

    /** Returns the topic's name in the reader's language. */
    public String topic(String id) {
        return topics.findByIdOrName(id).map(this::name).orElse(id);
    }

    public String name(Topic topic) {
        return words.language() == Language.ES ? topic.es() : topic.en();
    }

    /**
     * Returns the name of a site: its message, else the name from its health events, such as that of a declared site.
     */
    public String site(String site) {
        return words.has("site." + site) ? words.say("site." + site) : names.of(site);
    }

    /** Returns the name of a language in the reader's language. */
    public String tongue(String tag) {
        var reading = Locale.forLanguageTag(words.language() == Language.ES ? "es" : "en");
        return Locale.forLanguageTag(tag).getDisplayLanguage(reading);
    }

    /** Returns a facet's value for display. */
    public String facet(QueryField facet, String value) {
        return switch (facet) {
            case TOPIC -> topic(value);
            case STAGE -> new StageWords(words).displayName(value);
            case KIND, CHAMBER, ENTITY -> known(facet.english() + "." + value, value);
            case SOURCE -> site(value);
            default -> value;
        };
    }

    /**
     * Returns a facet's value as used in a query: the display form, but for a site its id, the only name that matches.
     */
    public String filterLabel(QueryField facet, String value) {
        return facet == QueryField.SOURCE ? value : facet(facet, value);
    }

    /** Returns the day of a moment in Mexico City. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, DateFormatter.MEXICO_CITY_ZONE);
    }

    /** Returns a step by its kind and chamber; a publication has no chamber, whichever page states it. */
    public String step(Step step) {
        return new StepWords(this).of(step);
    }

    /** Returns a step of this bill; the single chamber of a federal entity is named by its congress. */
    public String step(Dossier bill, Step step) {
        return new StepWords(this).of(bill, step);
    }

    public String day(LocalDate day) {
        return DateFormatter.day(day, words.language());
    }

    /** Returns the day with its weekday. */
    public String weekday(LocalDate day) {
        return DateFormatter.weekday(day, words.language());
    }

    /** Returns a month with its year. */
    public String month(YearMonth month) {
        return DateFormatter.month(month, words.language());
    }

    /** Returns the short weekday names from Monday on. */
    public List<String> weekdays() {
        return DateFormatter.weekdays(words.language());
    }

    public String brief(LocalDate day) {
        return DateFormatter.brief(day, words.language());
    }

    public String moment(Instant moment) {
        return DateFormatter.moment(moment, words.language());
    }

    public String ago(Instant moment) {
        return DateFormatter.ago(moment, now, words);
    }

    /** Returns the day of a bill, or an empty string. */
    public String dayOf(Dossier bill) {
        return BillDocument.date(bill).map(this::brief).orElse("");
    }

    /** Returns when its pages were last read: consultado hace 4 min. */
    public String lastRead(Dossier bill) {
        return words.say("card.read", lastSeen(bill));
    }

    /** Returns when its pages were last read: hace 4 min. */
    public String lastSeen(Dossier bill) {
        return ago(bill.provenance().stream()
                .map(Provenance::fetchedAt)
                .max(Comparator.naturalOrder())
                .orElse(bill.lastChanged()));
    }

    /** Returns the proponents: two by name, the others as a count. */
    public String who(Dossier bill) {
        var names =
                bill.proponents().stream().limit(MAX_NAMED).map(this::proponent).toList();
        int others = bill.proponents().size() - names.size();
        var named = String.join(", ", names);
        return others > 0 ? words.say("card.and-others", named, others) : named;
    }

    /** Returns a proponent: Dip. Elena Robledo (PAN). */
    public String proponent(Proponent proponent) {
        var role =
                Optional.ofNullable(proponent.role()).map(ProponentRole::word).orElse("");
        var group = OrEmpty.text(proponent.group()).isBlank() ? "" : " (" + proponent.group() + ")";
        return shown(withRoleTitle(role, NameCase.ofName(proponent.name())) + group);
    }

    /**
     * Returns a name with its title: Dip. Elena Robledo; unchanged if the role has no title, or the source has put it
     * there itself.
     */
    public String withRoleTitle(String role, String name) {
        return words.has("role." + role) && !TITLED_NAME_PATTERN.matcher(name).find()
                ? words.say("role." + role) + " " + name
                : name;
    }

    /** Returns the referral: Turnada a las Comisiones Unidas de A, y de B, para dictamen; or an empty string. */
    public String referred(List<Referral> committees) {
        return new ReferralWords(words).of(committees);
    }

    /** Returns the one name by which a committee is shown. */
    public String committee(String written) {
        return shown(CommitteeName.shown(written));
    }

    private String known(String key, String otherwise) {
        return words.has(key) ? words.say(key) : otherwise;
    }
}
