package nl.vaardig.steering.outlook.forecast;

import java.math.BigDecimal;
import nl.vaardig.platform.said.Said;

/**
 * A scenario as somebody asks for it.
 *
 * @param hireCost   euros for one person taken on, 0 to {@value OutlookScenario#MOST_COST}
 * @param borrowCost euros for one person for one year, within the same
 */
public record ScenarioWish(String name, BigDecimal hireCost, BigDecimal borrowCost) {

    /** Reads name, hireCost and borrowCost. An amount that isn't said is 0. */
    public static ScenarioWish read(Said said) {
        return new ScenarioWish(
                said.text("name", OutlookScenario.LONGEST_NAME),
                said.amount("hireCost", OutlookScenario.MOST_COST, 2),
                said.amount("borrowCost", OutlookScenario.MOST_COST, 2));
    }
}
