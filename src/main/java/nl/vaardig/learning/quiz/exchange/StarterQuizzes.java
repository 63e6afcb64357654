package nl.vaardig.learning.quiz.exchange;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.learning.quiz.PartSaid;
import nl.vaardig.learning.quiz.Quizzes;
import nl.vaardig.learning.quiz.item.Item;
import nl.vaardig.learning.quiz.item.ItemFields;
import nl.vaardig.learning.quiz.item.ItemWish;
import nl.vaardig.learning.quiz.item.Items;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;

/** The questions and quizzes that a new municipality begins with. */
@ApplicationScoped
@Transactional
public class StarterQuizzes {

    @PersistenceContext
    EntityManager db;

    @Inject
    Items items;

    @Inject
    Quizzes quizzes;

    /** @param all skills of the starter library */
    public void lay(Collection<Skill> all) {
        Map<String, Skill> skills = all.stream().collect(toMap(GiftWriter::key, Function.identity()));
        for (StarterQuiz starter : StarterQuiz.all()) {
            List<PartSaid> parts = new ArrayList<>();
            for (ItemWish wish : starter.items(fields -> read(fields, skills)))
                parts.add(PartSaid.question(db.getReference(Item.class, items.add(wish))));
            quizzes.offer(quizzes.add(starter.wish(skills), parts));
        }
    }

    private static ItemWish read(Map<String, List<String>> fields, Map<String, Skill> skills) {
        Sent sent = ItemFields.said(fields, "nl");
        ItemWish wish = ItemFields.read(sent, Known.byCode(skills), "nl");
        if (wish == null) throw new IllegalStateException("A question of the starter library: " + sent.errors());
        return wish;
    }
}
