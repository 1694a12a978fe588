package mx.vigia.scraper.sites.us_congress;

import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * One line of a bill's history, as kept by one system.
 *
 * @param code empty for most of the Senate's
 * @param system the system that keeps the line: "House floor actions", "Senate", "Library of Congress"
 * @param votes the roll calls it links to
 */
record Action(String date, String code, String system, String text, List<String> committees, List<RecordedVote> votes) {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:Passed/agreed to in (?:House|Senate)|Resolving differences -- (?:House|Senate) actions): ");
    private static final Pattern CITED = Pattern.compile("\\s*\\((?:text|consideration|CR)\\b[^()]*\\)");
    private static final Pattern REFERRED =
            Pattern.compile("^(?:Received in the Senate(?: and|,) )?(?:Read twice and )?[Rr]eferred (?:\\w+ )?to the ");
    private static final Pattern REPORTED = Pattern.compile("^(?:Reported|Committee on .+\\. Reported) .*");
    /** What is before or by the President is no act of a chamber, whoever keeps the line. */
    private static final Pattern EXECUTIVE = Pattern.compile(
            "^(?:Presented to|Signed by|(?:Pocket )?[Vv]etoed by) (?:the )?President\\b.*|^Became (?:Public|Private)"
                    + " Law\\b.*");

    private static final Pattern LAW = Pattern.compile("^Became (?:Public|Private) Law\\b.*");

    Action {
        committees = List.copyOf(committees);
        votes = List.copyOf(votes);
    }

    /** Returns what the lines of two systems about the same event have in common. */
    String event() {
        var core = CITED.matcher(PREFIX.matcher(text).replaceFirst("")).replaceAll("");
        return date + " " + core.replaceFirst("[.\\s]+$", "");
    }

    String kind() {
        return switch (code) {
            case "1000", "Intro-H", "10000", "Intro-S" -> "presented";
            case "8000", "17000" -> "passed";
            case "9000", "18000" -> "rejected";
            case "5000", "14000" -> "reported";
            default -> kindByWords();
        };
    }

    private String kindByWords() {
        if (LAW.matcher(text).matches()) {
            return "published";
        }
        if (REFERRED.matcher(text).find()) {
            return "referred";
        }
        return REPORTED.matcher(text).matches() ? "reported" : "other";
    }

    /** Returns the chamber, if it is an act of one; lines kept only by the Library state it by their code. */
    String chamber() {
        if (EXECUTIVE.matcher(text).matches()) {
            return "";
        }
        if (system.startsWith("House")) {
            return "lower";
        }
        if (system.equals("Senate")) {
            return "upper";
        }
        return switch (code) {
            case "1000", "Intro-H", "5000", "8000", "9000", "19500" -> "lower";
            case "10000", "Intro-S", "14000", "14500", "17000", "18000", "20500" -> "upper";
            default -> "";
        };
    }

    Step step(String kind, String chamber, List<DocumentLink> documents) {
        var referrals = committees.stream()
                .distinct()
                .map(name -> new Referral(name, "report"))
                .toList();
        return new Step(kind, chamber, text, date, kind.equals("referred") ? referrals : List.of(), documents);
    }
}
