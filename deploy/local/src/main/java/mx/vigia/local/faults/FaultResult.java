package mx.vigia.local.faults;

import java.util.List;

/**
 * The result of one fault at one site.
 *
 * @param ending how the round ended under it
 * @param seconds how long that round took
 * @param grown by how many megabytes the scraper grew meanwhile, at most
 * @param elsewhere how many seconds a round of another site took meanwhile; 0 if there was none
 * @param wrong what was not as expected, in sentences; empty if all was right
 */
public record FaultResult(
        InjectedFault mishap,
        String site,
        String ending,
        double seconds,
        double grown,
        double elsewhere,
        List<String> wrong) {
    public FaultResult {
        wrong = List.copyOf(wrong);
    }

    public boolean isRight() {
        return wrong.isEmpty();
    }
}
