package mx.vigia.bench.drills;

import mx.vigia.local.services.ServiceDefinition;

/** The mail server is away for a while. */
final class MailAwayDrill implements Drill {
    @Override
    public String name() {
        return "mail-away";
    }

    @Override
    public String expectation() {
        return "metrics say so, pages work, and each letter is sent afterwards, once";
    }

    @Override
    public void run(DrillStack stack) {
        stack.parts().stopMail();
        DrillStack.Published bill;
        try {
            bill = stack.publish();
            stack.awaitOr(
                    () -> stack.metric(ServiceDefinition.NOTIFICATION, "vigia_smtp_failures") >= 1,
                    () -> "no metric counts failures of the mail server");
            stack.requirePages();
        } finally {
            stack.parts().restartMail();
        }
        stack.requireLetters(bill);
    }
}
