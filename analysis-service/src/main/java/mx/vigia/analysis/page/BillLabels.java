package mx.vigia.analysis.page;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.linking.mention.LinkReason;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * What a bill's parts are called, in one language.
 *
 * @param names who knows what a site is called for which we have no word of our own
 */
@TemplateData
public record BillLabels(Messages words, TopicCatalog topics, Instant now, SiteNames names) {
    /** The words of this service. */
    public static final String BUNDLE = "messages/analysis";

    private static final Pattern TITLED_NAME_PATTERN =
            Pattern.compile("(?iU)^\\s*(?:dip(?:utad[oa])?|sen(?:adora?)?)\\b");
    private static final int MAX_NAMED = 2;
    private static final char REPLACEMENT_CHARACTER = '\uFFFD';

    /** Labels that call a site without a word of our own by its id. */
    public BillLabels(Messages words, TopicCatalog topics, Instant now) {
        this(words, topics, now, site -> site);
    }

    public String stage(Stage stage) {
        return new StageWords(words).of(stage);
    }

    /** Where a bill stands; in the congress of a federal entity with its name, and that of its journal. */
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

    /** Why a vote, a meeting or a debate is linked to a bill. */
    public String ground(LinkReason ground) {
        return words.say("ground." + ground.word());
    }

    /** A text as shown: marks that would turn the order of letters around are shown as what they are, a disturbance. */
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

    /** Nearly every text is, and all of a page are looked through. */
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

    /** The topic's name in the reader's language. */
    public String topic(String id) {
        return topics.findByIdOrName(id).map(this::name).orElse(id);
    }

    public String name(Topic topic) {
        return words.language() == Language.ES ? topic.es() : topic.en();
    }

    /** A site by our own word for it, failing that by the name its health was told under, as that of a declared one. */
    public String site(String site) {
        return words.has("site." + site) ? words.say("site." + site) : names.of(site);
    }

    /** A language by its name in the reader's own. */
    public String tongue(String tag) {
        var reading = Locale.forLanguageTag(words.language() == Language.ES ? "es" : "en");
        return Locale.forLanguageTag(tag).getDisplayLanguage(reading);
    }

    /** A facet's value as people read it. */
    public String facet(QueryField facet, String value) {
        return switch (facet) {
            case TOPIC -> topic(value);
            case STAGE -> new StageWords(words).displayName(value);
            case KIND, CHAMBER, ENTITY -> known(facet.english() + "." + value, value);
            case SOURCE -> site(value);
            case ANYWHERE, TITLE, TEXT, PROPONENT, COMMITTEE, SUMMARY, LAW, GROUP, LEGISLATURE, NUMBER, ARTICLE, DATE ->
                value;
        };
    }

    /** A facet's value as it is asked for in words: as people read it, but a site by its id, which no other name of it finds. */
    public String asked(QueryField facet, String value) {
        return facet == QueryField.SOURCE ? value : facet(facet, value);
    }

    /** The day a moment falls on in Mexico City. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, DateFormatter.MEXICO_CITY_ZONE);
    }

    /** A step by its kind and the chamber it was taken in; what is published is published by no chamber, whichever page tells of it. */
    public String step(Step step) {
        return new StepWords(this).of(step);
    }

    /** A step of this bill: that of the one chamber of a federal entity by the name of its congress. */
    public String step(Dossier bill, Step step) {
        return new StepWords(this).of(bill, step);
    }

    public String day(LocalDate day) {
        return DateFormatter.day(day, words.language());
    }

    /** The day with its name in the week. */
    public String weekday(LocalDate day) {
        return DateFormatter.weekday(day, words.language());
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        return DateFormatter.month(month, words.language());
    }

    /** The days of the week from Monday on, in short. */
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

    /** The day of a bill, or an empty word. */
    public String dayOf(Dossier bill) {
        return BillDocument.date(bill).map(this::brief).orElse("");
    }

    /** When its pages were last read: consultado hace 4 min. */
    public String lastRead(Dossier bill) {
        return words.say("card.read", lastSeen(bill));
    }

    /** When its pages were last read: hace 4 min. */
    public String lastSeen(Dossier bill) {
        return ago(bill.provenance().stream()
                .map(Provenance::fetchedAt)
                .max(Comparator.naturalOrder())
                .orElse(bill.lastChanged()));
    }

    /** Who proposes it: two by name, the others by number. */
    public String who(Dossier bill) {
        var names =
                bill.proponents().stream().limit(MAX_NAMED).map(this::proponent).toList();
        int others = bill.proponents().size() - names.size();
        var named = String.join(", ", names);
        return others > 0 ? words.say("card.and-others", named, others) : named;
    }

    /** Dip. Elena Robledo (PAN). */
    public String proponent(Proponent proponent) {
        var role = proponent.role() == null ? "" : proponent.role().word();
        var group = proponent.group() == null || proponent.group().isBlank() ? "" : " (" + proponent.group() + ")";
        return shown(withRoleTitle(role, proponent.name()) + group);
    }

    /** Dip. Elena Robledo; as it stands where the role has no title, or the source has put it there itself. */
    public String withRoleTitle(String role, String name) {
        return words.has("role." + role) && !TITLED_NAME_PATTERN.matcher(name).find()
                ? words.say("role." + role) + " " + name
                : name;
    }

    /** Turnada a las Comisiones Unidas de A, y de B, para dictamen; or an empty word. */
    public String referred(List<Referral> committees) {
        var parts = new ArrayList<String>();
        for (var purpose : ReferralPurpose.values()) {
            var names = committees.stream()
                    .filter(referral -> referral.purpose() == purpose)
                    .map(Referral::name)
                    .toList();
            if (!names.isEmpty()) {
                parts.add(words.say("referred." + purpose.word(), names.size(), list(names)));
            }
        }
        return parts.isEmpty() ? "" : words.say("referred", String.join("; ", parts));
    }

    private String list(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        var first = String.join(words.say("referred.between"), names.subList(0, names.size() - 1));
        return words.say("referred.last", first, names.getLast());
    }

    private String known(String key, String otherwise) {
        return words.has(key) ? words.say(key) : otherwise;
    }
}
