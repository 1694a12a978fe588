package mx.vigia.local.faults;

import java.util.List;

/**
 * What came of one mishap at one site.
 *
 * @param ending how the round ended under it
 * @param seconds how long that round took
 * @param grown by how many megabytes the scraper grew meanwhile, at most
 * @param elsewhere how many seconds a round of another site took meanwhile; 0 where there was none
 * @param wrong what was not as it should be, in sentences; none where all was right
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
