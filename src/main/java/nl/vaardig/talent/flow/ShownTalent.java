package nl.vaardig.talent.flow;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.View;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.talent.told.VisibleDepartments;
import nl.vaardig.talent.workforce.Flows;
import nl.vaardig.talent.workforce.PeopleSet;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentAsk;
import nl.vaardig.talent.workforce.TalentGroup;

/**
 * Everything on the page about keeping talent, from one look.
 *
 * @param talentYear   digital talent of a year ago and now
 * @param everyoneYear the organisation (or the part chosen) of a year ago and now
 * @param table        period by period, of the group chosen
 * @param closer       the period looked at more closely
 * @param groups       each group in that period
 * @param trend        turnover of digital talent and of everyone
 */
public record ShownTalent(
        TalentQuery query,
        Study study,
        Figure<Flows> talentYear,
        Figure<Flows> everyoneYear,
        Curves curves,
        FlowTable table,
        FlowTable.Row closer,
        List<FlowTable> groups,
        List<FlowTable> trend,
        DepartmentFlows departments,
        List<Conditions.Condition> conditions,
        Map<String, BadField> errors) {

    static ShownTalent of(TalentQuery query, Studies.Opened opened, List<Conditions.Condition> conditions) {
        Study study = opened.study();
        Map<TalentGroup, FlowTable> tables = new LinkedHashMap<>();
        groups(study).forEach(group -> tables.put(group, study.flows(group)));
        FlowTable table = tables.computeIfAbsent(study.filter().group(), study::flows);
        Period closer = study.filter().closer();
        List<FlowTable> trend = new ArrayList<>(tables.values());
        trend.removeIf(one -> one.group() != TalentGroup.ALL && one.group() != TalentGroup.DIGITAL_TALENT);
        return new ShownTalent(
                query,
                study,
                study.lastYear(TalentGroup.DIGITAL_TALENT),
                study.lastYear(TalentGroup.ALL),
                Curves.of(study),
                table,
                table.at(closer),
                List.copyOf(tables.values()),
                trend,
                DepartmentFlows.of(study, closer),
                conditions,
                opened.errors());
    }

    private static List<TalentGroup> groups(Study study) {
        return study.isWithoutRule()
                ? List.of(TalentGroup.ALL, TalentGroup.UNDER_35)
                : List.of(TalentGroup.ALL, TalentGroup.DIGITAL_TALENT, TalentGroup.OTHERS, TalentGroup.UNDER_35);
    }

    public TalentAsk filter() {
        return study.filter();
    }

    /** May the reader go down to the people? */
    public boolean individuals() {
        return study.hiding().individuals();
    }

    /** The departments to choose from: all, or those that are large enough to be shown. */
    public List<DepartmentTree.Node> departmentChoice() {
        if (individuals()) return study.tree().inOrder();
        VisibleDepartments visible = study.disclosure().departments(filter().period());
        return study.tree().inOrder().stream()
                .filter(node -> visible.shows(node.id()))
                .toList();
    }

    /** What is wrong at a field, or null. */
    public String error(View view, String field) {
        BadField bad = errors.get(field);
        return bad == null ? null : view.t(bad.key(), bad.arguments());
    }

    public Map<String, String> errors(View view) {
        Map<String, String> texts = new LinkedHashMap<>();
        errors.keySet().forEach(field -> texts.put(field, error(view, field)));
        return texts;
    }

    /** A number with a fixed number of decimals, in the notation of the reader's language. */
    public static String decimals(View view, double value, int digits) {
        NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(view.lang()));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** A count, or the dot of what is hidden. */
    public static String number(View view, Figure<? extends Number> figure) {
        return figure.value().map(view::number).orElse("·");
    }

    /** The groups whose reasons for leaving stand beside each other, in the period looked at: those that are shown. */
    public List<FlowTable> reasons() {
        return Stream.concat(groups.stream().filter(one -> one.group() != TalentGroup.UNDER_35), Stream.of(table))
                .distinct()
                .filter(one -> one.at(closer.period()).figure().isVisible())
                .toList();
    }

    /** What the last period says of how many left. */
    public Optional<TalentNews> news() {
        return trend.stream()
                .filter(table -> table.group() == TalentGroup.DIGITAL_TALENT)
                .findFirst()
                .flatMap(TalentNews::of);
    }

    /** The figures are about the year up to today, so that the page can say 'now'. */
    public boolean isUpToNow() {
        return filter().period().end().equals(study.workforce().today());
    }

    /** Leavers are on record from this day only, later than the first day asked for; else null. */
    public LocalDate recordedFrom() {
        return study.workforce()
                .firstKnownEnd()
                .filter(first -> first.isAfter(filter().period().start())
                        && !first.isAfter(filter().period().end()))
                .orElse(null);
    }

    /** The address of the page with one choice changed. */
    public String href(String name, String value) {
        return "/talent?" + query.with(name, value);
    }

    /** The address of the people behind a figure. */
    public String people(PeopleSet set, TalentGroup group, Period period) {
        return "/talent/people?set=" + set.code() + "&group=" + group.code() + "&first=" + period.start() + "&last="
                + period.end() + "&" + query.with("group", null);
    }
}
