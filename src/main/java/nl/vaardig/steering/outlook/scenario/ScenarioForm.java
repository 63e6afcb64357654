package nl.vaardig.steering.outlook.scenario;

import java.math.BigDecimal;
import nl.vaardig.platform.page.FormCheck;
import nl.vaardig.steering.outlook.forecast.OutlookScenario;

/** A scenario's name and amounts as typed. */
public record ScenarioForm(String name, String hireCost, String borrowCost) {

    static final ScenarioForm EMPTY = new ScenarioForm("", "", "");

    /** @param hireCost euros */
    public record Read(String name, BigDecimal hireCost, BigDecimal borrowCost) {}

    public static ScenarioForm of(OutlookScenario scenario) {
        return new ScenarioForm(scenario.name(), text(scenario.hireCost()), text(scenario.borrowCost()));
    }

    private static String text(BigDecimal euros) {
        return euros.stripTrailingZeros().toPlainString();
    }

    /** What is wrong is in the check; then the rest is of no account. */
    public Read read(FormCheck check) {
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
