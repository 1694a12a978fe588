package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.Tag;

/** The agreement between the tags of bills and the topics people found in them; doubtful bills are left out. */
public final class TagAgreement {
    /** The topics measured in every table; others only if its labels name them. */
    static final Set<String> MEASURED_TOPICS = Set.of(
            "cybersecurity",
            "ai",
            "cloud",
            "child-protection",
            "data-protection",
            "e-commerce",
            "telecom",
            "fintech",
            "content-moderation",
            "digital-education",
            "ip",
            "digital-government");

    /** A topic with fewer bills is too small for the overall mean. */
    private static final int MIN_BILLS_PER_TOPIC = 8;

    private static final double HUNDRED = 100.0;

    private final Map<String, TagScore> sure = new TreeMap<>();
    private final Map<String, TagScore> withReview = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<Map<String, TagScore>> outcomes = new ArrayList<>();
    private int bills;
    private int unrelated;
    private int falseAlarms;
    private int toLookAt;

    public static TagAgreement of(Tagger tagger, List<LabelledBill> all) {
        TagAgreement agreement = new TagAgreement();
        List<LabelledBill> plain = all.stream().filter(bill -> !bill.doubtful()).toList();
        Set<String> measured = new TreeSet<>(MEASURED_TOPICS);
        plain.forEach(bill -> measured.addAll(bill.topics()));
        measured.forEach(agreement::initTopic);
        plain.forEach(bill -> agreement.count(bill, tagger.read(bill.title(), bill.summary(), bill.text()), measured));
        return agreement;
    }

    /** Returns the scores of sure tags, which cause alerts, by topic name. */
    public Map<String, TagScore> sure() {
        return sure;
    }

    /** Returns the scores of sure tags and those to review, by topic. */
    Map<String, TagScore> withReview() {
        return withReview;
    }

    /** Returns a line for each bill that misses a topic or has a wrong one. */
    List<String> listMisses() {
        return List.copyOf(misses);
    }

    int bills() {
        return bills;
    }

    /** Returns the number of tags on bills without any of the topics, per hundred of these. */
    double falseAlarmsPerHundred() {
        return unrelated == 0 ? 0 : HUNDRED * falseAlarms / unrelated;
    }

    /** Returns the percentage of bills without any of the topics that would be sent to review. */
    double reviewsPerHundred() {
        return unrelated == 0 ? 0 : HUNDRED * toLookAt / unrelated;
    }

    /** Returns the mean F1 of the topics that have enough bills; the flag for minors online is not a topic. */
    double macroF1() {
        return topics(sure)
                .filter(score -> score.meant() >= MIN_BILLS_PER_TOPIC)
                .mapToDouble(TagScore::f1)
                .average()
                .orElse(1);
    }

    double microF1() {
        return total().f1();
    }

    /** Returns the score of sure tags of a topic; zero if no bill was judged for it. */
    TagScore scoreOf(String topic) {
        return sure.getOrDefault(topic, TagScore.ZERO);
    }

    /** Returns the score over all topics; the flag for minors online is not one. */
    TagScore total() {
        return topics(sure).reduce(TagScore.ZERO, TagScore::plus);
    }

    Interval f1Interval(String topic) {
        return Interval.of(outcomes.size(), drawn -> sumOf(topic, drawn).f1());
    }

    /** Returns the interval of the mean over the topics that have enough bills. */
    Interval macroInterval() {
        List<String> enough = sure.keySet().stream()
                .filter(topic -> !topic.equals(LabelledBill.CHILD_ONLINE_LABEL))
                .filter(topic -> sure.get(topic).meant() >= MIN_BILLS_PER_TOPIC)
                .toList();
        return Interval.of(
                outcomes.size(),
                drawn -> enough.stream()
                        .mapToDouble(topic -> sumOf(topic, drawn).f1())
                        .average()
                        .orElse(1));
    }

    private TagScore sumOf(String topic, int[] drawn) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int bill : drawn) {
            TagScore score = outcomes.get(bill).getOrDefault(topic, TagScore.ZERO);
            right += score.right();
            wrong += score.wrong();
            missed += score.missed();
        }
        return new TagScore(right, wrong, missed);
    }

    private static Stream<TagScore> topics(Map<String, TagScore> scores) {
        return scores.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(LabelledBill.CHILD_ONLINE_LABEL))
                .map(Map.Entry::getValue);
    }

    /** Starts the scores of a topic; one that nobody judged has no right or wrong tags. */
    private void initTopic(String topic) {
        sure.put(topic, TagScore.ZERO);
        withReview.put(topic, TagScore.ZERO);
    }

    private void count(LabelledBill bill, DossierTags tagged, Set<String> measured) {
        bills++;
        Set<String> certain = topics(tagged.sure());
        Set<String> all = new TreeSet<>(certain);
        all.addAll(topics(tagged.toReview()));
        Map<String, TagScore> outcome = new HashMap<>();
        outcomes.add(outcome);
        for (String topic : measured.stream().filter(bill::isLabelledFor).toList()) {
            boolean meant = bill.topics().contains(topic);
            outcome.put(topic, TagScore.of(certain.contains(topic), meant));
            sure.merge(topic, outcome.get(topic), TagScore::plus);
            withReview.merge(topic, TagScore.of(all.contains(topic), meant), TagScore::plus);
            if (certain.contains(topic) != meant) {
                misses.add(line(bill, topic, meant, all.contains(topic)));
            }
        }
        if (bill.isUnrelated()) {
            unrelated++;
            falseAlarms += (int) certain.stream().filter(measured::contains).count();
            toLookAt += all.stream().anyMatch(measured::contains) ? 1 : 0;
        }
    }

    private static Set<String> topics(List<Tag> tags) {
        return tags.stream().map(Tag::topic).collect(Collectors.toSet());
    }

    private static String line(LabelledBill bill, String topic, boolean meant, boolean toReview) {
        String what = meant ? toReview ? "only to review" : "missed" : "too many";
        return "%-14s %-20s %s %s".formatted(what, topic, bill.id(), bill.title());
    }
}
