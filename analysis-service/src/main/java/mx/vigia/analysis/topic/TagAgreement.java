package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.Tag;

/** How far the tags of bills agree with the topics people found in them; doubtful ones are left aside. */
public final class TagAgreement {
    /** The topics measured in every table; others only where its labels name them. */
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

    /** A topic with fewer bills says too little for the mean of all. */
    private static final int MIN_BILLS_PER_TOPIC = 8;

    private static final double HUNDRED = 100.0;

    private final Map<String, TagScore> sure = new TreeMap<>();
    private final Map<String, TagScore> withReview = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
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

    /** By topic, in the order of their names: tags that people are told by. */
    public Map<String, TagScore> sure() {
        return sure;
    }

    /** By topic: these, and those somebody should look at. */
    Map<String, TagScore> withReview() {
        return withReview;
    }

    /** Each bill that misses a topic or has one too many, a line each. */
    List<String> listMisses() {
        return List.copyOf(misses);
    }

    int bills() {
        return bills;
    }

    /** Tags on bills that are about none of the topics, for each hundred of these. */
    double falseAlarmsPerHundred() {
        return unrelated == 0 ? 0 : HUNDRED * falseAlarms / unrelated;
    }

    /** Of a hundred bills that are about none of the topics, those somebody would be asked to look at. */
    double reviewsPerHundred() {
        return unrelated == 0 ? 0 : HUNDRED * toLookAt / unrelated;
    }

    /** The mean F1 of the topics that have enough bills; the flag of minors online is no topic of its own. */
    double macroF1() {
        return topics(sure)
                .filter(score -> score.meant() >= MIN_BILLS_PER_TOPIC)
                .mapToDouble(TagScore::f1)
                .average()
                .orElse(1);
    }

    double microF1() {
        return topics(sure).reduce(TagScore.ZERO, TagScore::plus).f1();
    }

    private static Stream<TagScore> topics(Map<String, TagScore> scores) {
        return scores.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(LabelledBill.CHILD_ONLINE_LABEL))
                .map(Map.Entry::getValue);
    }

    /** Of a topic that nobody looked at, nothing is right or wrong. */
    private void initTopic(String topic) {
        sure.put(topic, TagScore.ZERO);
        withReview.put(topic, TagScore.ZERO);
    }

    private void count(LabelledBill bill, DossierTags tagged, Set<String> measured) {
        bills++;
        Set<String> certain = topics(tagged.sure());
        Set<String> all = new TreeSet<>(certain);
        all.addAll(topics(tagged.toReview()));
        for (String topic : measured.stream().filter(bill::isLabelledFor).toList()) {
            boolean meant = bill.topics().contains(topic);
            sure.merge(topic, TagScore.of(certain.contains(topic), meant), TagScore::plus);
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
