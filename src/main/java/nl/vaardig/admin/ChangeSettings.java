package nl.vaardig.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.agreement.Agreements;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.said.Said;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.talent.workforce.StayRule;

/** Gives the municipality other settings. Another counting rule makes other levels of the same ratings, so it recomputes. */
@ApplicationScoped
@Transactional
public class ChangeSettings {

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentLevels levels;

    /** What an administrator chooses. */
    public record Settings(
            String name,
            CountingRule rule,
            int smallestGroup,
            int weeksToComplete,
            int daysBetween,
            int agreementDays) {

        /** Reads name, countingRule, smallestGroup, weeks, daysBetween and agreementDays. Null when one can't be used. */
        static Settings read(Said said) {
            String name = said.text("name", Municipality.LONGEST_NAME);
            CountingRule rule = CountingRules.SETTING.read(said, "countingRule");
            Integer group = SmallGroups.SMALLEST.read(said, "smallestGroup");
            Integer weeks = Assignment.WEEKS.read(said, "weeks");
            Integer between = StayRule.DAYS_BETWEEN.read(said, "daysBetween");
            Integer days = Agreements.DAYS_TO_OBJECT.read(said, "agreementDays");
            return said.isSound() ? new Settings(name, rule, group, weeks, between, days) : null;
        }

        public static Settings of(Municipality municipality) {
            return new Settings(
                    municipality.name(),
                    municipality.chosen(CountingRules.SETTING),
                    municipality.chosen(SmallGroups.SMALLEST),
                    municipality.chosen(Assignment.WEEKS),
                    municipality.chosen(StayRule.DAYS_BETWEEN),
                    municipality.chosen(Agreements.DAYS_TO_OBJECT));
        }
    }

    /** @return the settings before */
    public Settings to(Settings wanted) {
        Municipality municipality = municipalities.current();
        Settings before = Settings.of(municipality);
        municipality.rename(wanted.name());
        municipality.choose(SmallGroups.SMALLEST, wanted.smallestGroup());
        municipality.choose(Assignment.WEEKS, wanted.weeksToComplete());
        municipality.choose(StayRule.DAYS_BETWEEN, wanted.daysBetween());
        municipality.choose(Agreements.DAYS_TO_OBJECT, wanted.agreementDays());
        municipality.choose(CountingRules.SETTING, wanted.rule());
        if (before.rule() != wanted.rule()) levels.recompute(null);
        return before;
    }
}
