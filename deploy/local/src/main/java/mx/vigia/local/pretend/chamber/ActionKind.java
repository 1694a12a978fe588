package mx.vigia.local.pretend.chamber;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The actions on the pretend legislature and its sites, by their names on the control page. */
public enum ActionKind {
    FOUNDED((script, now, act) -> new BillPresentation(script).foundLegislature(act)),
    PUBLISH_NEXT((script, now, act) -> new BillPresentation(script).next(now, act)),
    PUBLISH((script, now, act) -> new BillPresentation(script).many(now, act)),
    REFER((script, now, act) -> new Progress(script).refer(now, act)),
    STEP((script, now, act) -> new Progress(script).step(now, act)),
    CHANGE_TEXT((script, now, act) -> new GazetteCorrections(script).changeText(now, act)),
    CHANGE_BACK((script, now, act) -> new GazetteCorrections(script).revertText(now, act)),
    VOTE((script, now, act) -> new Progress(script).vote(now, act)),
    CALL_MEETING((script, now, act) -> new Convening(script).callMeeting(now, act)),
    CANCEL_MEETING((script, now, act) -> new Convening(script).cancelMeeting(now, act)),
    POSTPONE_MEETING((script, now, act) -> new Convening(script).postponeMeeting(now, act)),
    NUMBER((script, now, act) -> new GazetteCorrections(script).number(now, act)),
    REORDER_LIST((script, now, act) ->
            now.withLayout(now.layout().withReordering(!now.layout().reordered(), act.at()))),
    REDATE_LIST((script, now, act) ->
            now.withLayout(now.layout().withDateShift(now.layout().redatedBy() + act.count("days", 1), act.at()))),
    BREAK_MARKUP((script, now, act) -> now.withLayout(now.layout().broken(true, act.at()))),
    HEAL((script, now, act) -> now.withLayout(now.layout().broken(false, act.at()))),
    FALL_SILENT((script, now, act) -> now.withLayout(now.layout()
            .in(act.word("how", "empty").equals("503") ? Layout.Mood.UNAVAILABLE : Layout.Mood.EMPTY, act.at()))),
    SPEAK((script, now, act) -> now.withLayout(now.layout().in(Layout.Mood.SPEAKS, act.at())));

    /** Returns the legislature after an action. */
    interface Effect {
        Legislature on(Script script, Legislature now, Action act);
    }

    private final Effect effect;

    ActionKind(Effect effect) {
        this.effect = effect;
    }

    Legislature done(Script script, Legislature now, Action act) {
        return effect.on(script, now, act);
    }

    public String contractName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is offered on the control page. */
    public boolean offered() {
        return this != FOUNDED;
    }

    public static Optional<ActionKind> named(String wire) {
        return Arrays.stream(values())
                .filter(d -> d.contractName().equals(wire))
                .findFirst();
    }
}
