package mx.vigia.local.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.matter.TrueStep;
import mx.vigia.local.truth.Finding.Counter;

/**
 * Judges whether one step was told by its name, with its votes and on its true day.
 *
 * @param besideNew whether the same letter truly tells that the matter is new
 * @param closes the last day to comment after all steps that the same fact tells, which is its own where it tells only
 *     one: an opening that also tells of an extension states the day after that and not the one before
 */
record StepJudge(TrueStep step, Delivered told, boolean besideNew, String closes) {
    /** Matches a line on what one article says now. */
    private static final Pattern CHANGED_PLACE =
            Pattern.compile("^(?:arts?\\. \\d|nuevos? art|new art|se suprimen? |arts?\\. [^:]{1,20} removed)");

    private static final Pattern CHANGES = Pattern.compile(
            "(?:\\b(?:cambian? (?!el texto)|changes (?!the text)|tambien\\b|also\\b)|^(?:cambio|changed):).*$");
    private static final List<String> FIRST_KINDS = List.of("new", "motion-new");

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (!StepWords.name(told.fact().kind(), told.text())) {
            findings.add(wrongName("has no word for it"));
        }
        if (step.kinds().stream().noneMatch(StepJudge::isFirst)
                && !besideNew
                && StepWords.announceNewMatter(told.text())) {
            findings.add(wrongName("announces a new matter"));
        }
        addIfOtherVotes(findings);
        findings.addAll(wrongDates());
        return findings;
    }

    /** Adds what is wrong with the votes of an approval; not every page that states one states its votes. */
    private void addIfOtherVotes(List<Finding> findings) {
        var truly = step.particulars().votes();
        var stated = told.fact().particulars().votes();
        if (truly.isEmpty() || stated.isEmpty()) {
            return;
        }
        if (!truly.equals(stated)) {
            findings.add(wrongName("states the votes %s instead of %s".formatted(stated, truly)));
        } else if (!truly.stream().allMatch(count -> hasNumber(told.text(), count))) {
            findings.add(wrongName("lacks the votes " + truly));
        }
    }

    /** Whether facts of this kind announce a matter. */
    static boolean isFirst(String kind) {
        return FIRST_KINDS.contains(kind);
    }

    private Finding wrongName(String what) {
        return new Finding(Counter.WRONG_NAME, "%s: the letter about %s %s".formatted(told.person(), step.id(), what));
    }

    private List<Finding> wrongDates() {
        var truly = step.particulars();
        var stated = told.fact().particulars();
        var findings = new ArrayList<Finding>();
        addIfOther(truly.on(), stated.on(), findings);
        addIfOther(truly.time(), stated.time(), findings);
        addIfOther(closes, stated.closes(), findings);
        if (!truly.time().isEmpty()
                && !(hasDay(truly.on()) && told.text().contains(truly.time().replaceFirst("^0", "")))) {
            findings.add(new Finding(
                    Counter.WRONG_DATE,
                    "%s: the letter about %s does not say %s, %s"
                            .formatted(told.person(), step.id(), truly.on(), truly.time())));
        }
        return findings;
    }

    private void addIfOther(String truly, String stated, List<Finding> findings) {
        if (!truly.isEmpty() && !stated.isEmpty() && !truly.equals(stated)) {
            findings.add(new Finding(
                    Counter.WRONG_DATE,
                    "%s: expected %s but was told %s of %s".formatted(told.person(), truly, stated, step.id())));
        }
    }

    private boolean hasDay(String on) {
        return on.isEmpty() || hasNumber(told.text(), LocalDate.parse(on).getDayOfMonth());
    }

    private static boolean hasNumber(String text, int number) {
        return Pattern.compile("(?<!\\d)" + number + "(?!\\d)").matcher(text).find();
    }

    /**
     * Returns the articles that a letter names as changed: those of the fact that stand in its words on changes; the
     * articles by which it describes the matter are others.
     */
    static List<String> namedArticles(Delivered told) {
        var text = told.text()
                .lines()
                .filter(line -> !line.contains("://"))
                .map(Words::of)
                .map(StepJudge::wordsOnChanges)
                .collect(Collectors.joining("\n"));
        return told.fact().articles().stream()
                .map(Words::of)
                .filter(number -> Pattern.compile("(?<![\\d.])" + Pattern.quote(number) + "(?![\\d])")
                        .matcher(text)
                        .find())
                .toList();
    }

    private static String wordsOnChanges(String line) {
        if (CHANGED_PLACE.matcher(line).find()) {
            return line.replaceFirst(":.*$", "");
        }
        var change = CHANGES.matcher(line);
        return change.find() ? change.group() : "";
    }
}
