package nl.vaardig.talent.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.talent.curve.Spell;
import nl.vaardig.talent.told.Disclosure;
import nl.vaardig.talent.told.Hiding;
import nl.vaardig.talent.told.ShownFlows;
import nl.vaardig.talent.workforce.Flows;
import nl.vaardig.talent.workforce.PeopleSet;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.PeriodUnit;
import nl.vaardig.talent.workforce.Stay;
import nl.vaardig.talent.workforce.TalentAsk;
import nl.vaardig.talent.workforce.TalentGroup;
import nl.vaardig.talent.workforce.TalentScope;
import nl.vaardig.talent.workforce.Workforce;

/**
 * One look at the figures: what was asked, everyone's employment, and what this reader may see. Digital talent is one
 * fixed set of people over the whole period asked, so that every figure on a page is about the same people.
 */
public final class Study {

    private final TalentAsk filter;
    private final Workforce workforce;
    private final DepartmentTree tree;
    private final Disclosure disclosure;
    private final Disclosure byPeriod;
    private final List<Stay> stays;
    private final Set<Long> talents;

    Study(
            TalentAsk filter,
            Workforce workforce,
            DepartmentTree tree,
            Map<Population, Set<Long>> rolesOf,
            Hiding hiding) {
        this.filter = filter;
        this.workforce = workforce;
        this.tree = tree;
        this.disclosure = new Disclosure(workforce, tree, rolesOf, hiding, this::members);
        this.byPeriod = new Disclosure(workforce, tree, rolesOf, hiding, workforce::members);
        this.stays = workforce.stays(filter.scope());
        this.talents = workforce.talents(filter.period());
    }

    public TalentAsk filter() {
        return filter;
    }

    public Workforce workforce() {
        return workforce;
    }

    public DepartmentTree tree() {
        return tree;
    }

    public Hiding hiding() {
        return disclosure.hiding();
    }

    /** No rule for digital talent has been laid down yet. */
    public boolean isWithoutRule() {
        return workforce.criteria().isEmpty();
    }

    LongPredicate members(TalentGroup group, Period period) {
        return switch (group) {
            case DIGITAL_TALENT -> talents::contains;
            case OTHERS -> id -> !talents.contains(id);
            case ALL, UNDER_35 -> workforce.members(group, period);
        };
    }

    /** The group's flows in each period asked for. */
    public FlowTable flows(TalentGroup group) {
        List<Period> periods = filter.periods();
        boolean shown = disclosure.shows(group, filter.scope(), periods);
        List<Stay> fixed = group == TalentGroup.UNDER_35 ? stays : of(group, filter.period());
        List<FlowTable.Row> rows = new ArrayList<>();
        for (Period period : periods) {
            List<Stay> now = group == TalentGroup.UNDER_35 ? of(group, period) : fixed;
            rows.add(new FlowTable.Row(
                    period,
                    filter.unit().isWhole(period),
                    hiding().when(shown, shown(group, filter.scope(), period, stays, now))));
        }
        return new FlowTable(group, rows);
    }

    /** The rest is only counted for who may not see the people: it decides what they see. */
    private ShownFlows shown(TalentGroup group, TalentScope scope, Period period, List<Stay> there, List<Stay> of) {
        boolean whole = scope.isEverything() && PeriodUnit.YEAR.isWhole(period);
        Flows rest = null;
        if (group != TalentGroup.ALL && !hiding().individuals()) {
            LongPredicate others = members(group, period(group, period)).negate();
            rest = Flows.of(Workforce.of(there, others), period);
        }
        return new ShownFlows(Flows.of(of, period), rest, group != TalentGroup.UNDER_35, hiding(), whole);
    }

    /** Digital talent is a fixed set over the whole period asked; who is under 35 differs from one period to another. */
    private Period period(TalentGroup group, Period period) {
        return group == TalentGroup.UNDER_35 ? period : filter.period();
    }

    private List<Stay> of(TalentGroup group, Period period) {
        return Workforce.of(stays, members(group, period));
    }

    /**
     * How many of a group of a year ago are still there. Digital talent is then who counted in those twelve months,
     * rather than over the whole period of the page.
     */
    public Figure<Flows> lastYear(TalentGroup group) {
        Period year = filter.lastYear();
        LongPredicate members = workforce.members(group, year);
        Flows flows = Flows.of(Workforce.of(stays, members), year);
        Flows rest = group == TalentGroup.ALL ? null : Flows.of(Workforce.of(stays, members.negate()), year);
        boolean shown = byPeriod.shows(group, filter.scope(), List.of(year));
        return hiding().when(
                        shown
                                && new ShownFlows(flows, rest, false, hiding(), false)
                                        .retention()
                                        .isVisible(),
                        flows);
    }

    /** A group's flows in another part of the organisation. Whoever asks decides whether they may be shown. */
    ShownFlows uncovered(TalentGroup group, TalentScope scope, Period period) {
        List<Stay> there = workforce.stays(scope);
        return shown(group, scope, period, there, Workforce.of(there, members(group, period)));
    }

    Disclosure disclosure() {
        return disclosure;
    }

    /** The days the curves look at; empty when no leaving in the period is on record. */
    public Optional<Period> observed() {
        return workforce.observable(filter.period());
    }

    /** Spells of tenure of a group, hidden when the group may not be shown. */
    public Figure<List<Spell>> tenure(TalentGroup group, Period observed) {
        boolean shown = disclosure.shows(group, filter.scope(), List.of(observed));
        return hiding().when(shown, workforce.tenure(of(group, observed), observed, filter.voluntary()));
    }

    /** Ids of those employed on the last day of the period who belong to a group on that day. */
    Set<Long> employedNow(TalentGroup group) {
        return Workforce.people(Workforce.of(stays, workforce.members(group, now())), now());
    }

    boolean showsNow(TalentGroup group) {
        return byPeriod.shows(group, filter.scope(), List.of(now()));
    }

    Period now() {
        return new Period(filter.period().end(), filter.period().end());
    }

    /** The stays behind a figure of the page, for who may see the people: nobody's for others. */
    List<Stay> behind(PeopleSet set, TalentGroup group, Period period) {
        if (!hiding().individuals()) return List.of();
        LongPredicate members = set.isAboutLastYear() ? workforce.members(group, period) : members(group, period);
        return Workforce.of(stays, members).stream()
                .filter(stay -> set.holds(stay, period))
                .toList();
    }
}
