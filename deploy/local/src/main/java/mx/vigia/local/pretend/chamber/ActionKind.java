package mx.vigia.local.pretend.chamber;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The actions on the pretend legislature and its sites, by their names on the control page. */
public enum ActionKind {
    FOUNDED((script, now, action) -> new BillPresentation(script).foundLegislature(action)),
    PUBLISH_NEXT((script, now, action) -> new BillPresentation(script).next(now, action)),
    PRESENT((script, now, action) -> new BillPresentation(script).present(now, action)),
    PUBLISH((script, now, action) -> new BillPresentation(script).many(now, action)),
    REFER((script, now, action) -> new Progress(script).refer(now, action)),
    STEP((script, now, action) -> new Progress(script).step(now, action)),
    CHANGE_TEXT((script, now, action) -> new GazetteCorrections(script).changeText(now, action)),
    CHANGE_BACK((script, now, action) -> new GazetteCorrections(script).revertText(now, action)),
    VOTE((script, now, action) -> new Progress(script).vote(now, action)),
    CALL_MEETING((script, now, action) -> new Convening(script).callMeeting(now, action)),
    CANCEL_MEETING((script, now, action) -> new Convening(script).cancelMeeting(now, action)),
    POSTPONE_MEETING((script, now, action) -> new Convening(script).postponeMeeting(now, action)),
    STATE_STEP((script, now, action) -> now.withStateStep(StateStep.of(action))),
    PRINT_NOTICE((script, now, action) ->
            now.withPrinted(PrintedNotice.of(now.printed().size() + 1, action))),
    NUMBER((script, now, action) -> new GazetteCorrections(script).number(now, action)),
    REORDER_LIST((script, now, action) ->
            now.withLayout(now.layout().withReordering(!now.layout().reordered(), action.at()))),
    REDATE_LIST((script, now, action) -> now.withLayout(
            now.layout().withDateShift(now.layout().redatedBy() + action.count("days", 1), action.at()))),
    BREAK_MARKUP((script, now, action) -> now.withLayout(now.layout().broken(true, action.at()))),
    HEAL((script, now, action) -> now.withLayout(now.layout().broken(false, action.at()))),
    FALL_SILENT((script, now, action) -> now.withLayout(now.layout()
            .in(action.word("how", "empty").equals("503") ? Layout.Mood.UNAVAILABLE : Layout.Mood.EMPTY, action.at()))),
    SPEAK((script, now, action) -> now.withLayout(now.layout().in(Layout.Mood.SPEAKS, action.at())));

    /** Returns the legislature after an action. */
    interface Effect {
        Legislature on(Script script, Legislature now, Action action);
    }

    private final Effect effect;

    ActionKind(Effect effect) {
        this.effect = effect;
    }

    Legislature done(Script script, Legislature now, Action action) {
        return effect.on(script, now, action);
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
