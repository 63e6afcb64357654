package nl.vaardig.learning.quiz.exchange;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.learning.quiz.item.ItemFields;
import nl.vaardig.learning.quiz.item.ItemKind;
import nl.vaardig.learning.quiz.item.ItemWish;
import nl.vaardig.learning.quiz.item.Items;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** A file with questions into the bank: what would come of it, and for real. A question is brought in whole or not at all. */
@ApplicationScoped
@Transactional
public class GiftImport {

    /** Characters of a file. */
    static final int LONGEST = 2_000_000;

    /** Questions of a file. */
    static final int MOST = 2000;

    @Inject
    Items items;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    /**
     * What would come of one question.
     *
     * @param line    of the file
     * @param kind    null when it isn't understood
     * @param reasons why it is refused; of one to be added what it loses
     */
    public record Line(
            int line, String start, ItemKind kind, GiftOutcome outcome, List<String> reasons, ItemWish wish) {}

    /** Changes nothing. @param language of texts that don't say in which they are */
    public List<Line> plan(String file, String language) {
        Set<String> marks =
                items.all().stream().map(item -> ItemWish.of(item).mark()).collect(toSet());
        Map<String, Skill> known =
                skills.all().stream().collect(toMap(GiftWriter::key, skill -> skill, (one, other) -> one));
        Set<String> seen = new HashSet<>(marks);
        List<Line> lines = new ArrayList<>();
        for (GiftItem item : GiftReader.read(file, language)) lines.add(line(item, language, known, seen));
        return lines;
    }

    private Line line(GiftItem item, String language, Map<String, Skill> known, Set<String> seen) {
        Messages words = Messages.in(request.language());
        if (!item.isUnderstood()) return refused(item, List.of(words.text(item.fault(), item.arguments())));
        Map<String, List<String>> fields = new HashMap<>(item.fields());
        List<String> lost = new ArrayList<>();
        List<String> skill = fields.get("skill");
        if (skill != null && !known.containsKey(skill.get(0))) {
            lost.add(words.text("quiz.gift.skillUnknown", skill.get(0)));
            fields.remove("skill");
            fields.remove("level");
        }
        Sent sent = ItemFields.said(fields, request.language());
        ItemWish wish = ItemFields.read(sent, Known.byCode(known), language);
        if (wish == null) return refused(item, List.copyOf(sent.errors().values()));
        GiftOutcome outcome = seen.add(wish.mark()) ? GiftOutcome.ADD : GiftOutcome.THERE;
        return new Line(item.line(), item.start(), wish.kind(), outcome, lost, wish);
    }

    private static Line refused(GiftItem item, List<String> reasons) {
        return new Line(item.line(), item.start(), null, GiftOutcome.REFUSED, reasons, null);
    }

    /** @return how many were added */
    public int take(String file, String language) {
        List<Line> added = plan(file, language).stream()
                .filter(line -> line.outcome() == GiftOutcome.ADD)
                .toList();
        added.forEach(line -> items.add(line.wish()));
        return added.size();
    }

    /** All questions that are not archived. */
    public String written() {
        return GiftWriter.of(items.all().stream().map(ItemWish::of).toList());
    }
}
