package nl.vaardig.dashboard.outlook;

import java.math.BigDecimal;
import nl.vaardig.gap.scenario.OutlookScenario;
import nl.vaardig.platform.FormCheck;

/** A scenario's name and amounts as typed. */
public record ScenarioFields(String name, String hireCost, String borrowCost) {

    static final ScenarioFields EMPTY = new ScenarioFields("", "", "");

    /** @param hireCost euros */
    record Read(String name, BigDecimal hireCost, BigDecimal borrowCost) {}

    static ScenarioFields of(OutlookScenario scenario) {
        return new ScenarioFields(scenario.name(), text(scenario.hireCost()), text(scenario.borrowCost()));
    }

    private static String text(BigDecimal euros) {
        return euros.stripTrailingZeros().toPlainString();
    }

    /** What is wrong is in the check; then the rest is of no account. */
    Read read(FormCheck check) {
        check.named("name", "outlook.scenario.name")
                .named("hireCost", "outlook.scenario.hireCost")
                .named("borrowCost", "outlook.scenario.borrowCost");
        return new Read(
                check.text("name", name, OutlookScenario.LONGEST_NAME),
                euros(check, "hireCost", hireCost),
                euros(check, "borrowCost", borrowCost));
    }

    private static BigDecimal euros(FormCheck check, String field, String typed) {
        return check.amount(field, typed, 2, OutlookScenario.MOST_COST, "outlook.form.euros");
    }
}
