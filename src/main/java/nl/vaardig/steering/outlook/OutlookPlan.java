package nl.vaardig.steering.outlook;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.steering.outlook.forecast.Measures;
import nl.vaardig.steering.outlook.forecast.OutlookMeasure;
import nl.vaardig.steering.outlook.forecast.OutlookScenario;
import nl.vaardig.steering.outlook.forecast.Scenario;
import nl.vaardig.steering.outlook.forecast.SkillLevel;

/**
 * A scenario with everything it does. Without a scenario nothing is done beyond what is under way.
 *
 * @param scenario null = as it is
 */
public record OutlookPlan(OutlookScenario scenario, List<OutlookMeasure> measures) {

    /** In euros, over all years. @param trainKnown false where somebody is trained and no course says what that costs */
    public record Cost(BigDecimal hire, BigDecimal train, BigDecimal borrow, boolean trainKnown) {

        static final Cost NONE = new Cost(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, true);

        public BigDecimal total() {
            return hire.add(train).add(borrow);
        }

        Cost plus(Cost other) {
            return new Cost(
                    hire.add(other.hire),
                    train.add(other.train),
                    borrow.add(other.borrow),
                    trainKnown && other.trainKnown);
        }
    }

    public boolean isAsItIs() {
        return scenario == null;
    }

    public Map<Integer, Measures> of(SkillLevel about) {
        return measures.stream()
                .filter(measure -> measure.about().equals(about))
                .collect(toMap(OutlookMeasure::year, OutlookMeasure::measures));
    }

    /** What is done, each as a message key with the number of people. */
    public List<Map.Entry<String, BigDecimal>> words(Measures year) {
        return Stream.of(
                        Map.entry("outlook.doing.hire", year.hire()),
                        Map.entry("outlook.doing.train", year.train()),
                        Map.entry("outlook.doing.borrow", year.borrow()))
                .filter(one -> one.getValue().signum() > 0)
                .toList();
    }

    Scenario in(SkillLevel about, String asItIs) {
        return scenario == null ? Scenario.asItIs(asItIs) : new Scenario(scenario.name(), of(about));
    }

    public Cost cost(Subject subject) {
        return of(subject.about()).values().stream()
                .map(measures -> cost(subject, measures))
                .reduce(Cost.NONE, Cost::plus);
    }

    private Cost cost(Subject subject, Measures measures) {
        BigDecimal course = subject.course().map(cost -> cost.cost()).orElse(BigDecimal.ZERO);
        return new Cost(
                measures.hire().multiply(scenario.hireCost()),
                measures.train().multiply(course),
                measures.borrow().multiply(scenario.borrowCost()),
                measures.train().signum() == 0 || subject.course().isPresent());
    }
}
