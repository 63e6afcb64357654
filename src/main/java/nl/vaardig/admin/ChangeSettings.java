package nl.vaardig.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.vaardig.inventory.rating.CountingRule;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.organisation.municipality.Municipality;
import nl.vaardig.platform.said.Said;

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
            CountingRule rule = said.one("countingRule", CountingRule.class);
            Integer group = said.number(
                    "smallestGroup", Municipality.SMALLEST_GROUP_FLOOR, Municipality.SMALLEST_GROUP_CEILING);
            Integer weeks = said.number("weeks", 1, Municipality.MOST_WEEKS_TO_COMPLETE);
            Integer between = said.number("daysBetween", 0, Municipality.MOST_DAYS_BETWEEN);
            Integer days = said.number("agreementDays", 1, Municipality.MOST_DAYS_TO_OBJECT);
            return said.isSound() ? new Settings(name, rule, group, weeks, between, days) : null;
        }

        public static Settings of(Municipality municipality) {
            return new Settings(
                    municipality.name(),
                    CountingRules.of(municipality),
                    municipality.smallestGroup(),
                    municipality.defaultWeeksToComplete(),
                    municipality.daysBetweenAppointments(),
                    municipality.agreementDays());
        }
    }

    /** @return the settings before */
    public Settings to(Settings wanted) {
        Municipality municipality = municipalities.current();
        Settings before = Settings.of(municipality);
        municipality.rename(wanted.name());
        municipality.hideGroupsBelow(wanted.smallestGroup());
        municipality.giveWeeksToComplete(wanted.weeksToComplete());
        municipality.joinAppointmentsWithin(wanted.daysBetween());
        municipality.giveDaysToObject(wanted.agreementDays());
        municipality.countBy(wanted.rule().name());
        if (before.rule() != wanted.rule()) levels.recompute(null);
        return before;
    }
}
