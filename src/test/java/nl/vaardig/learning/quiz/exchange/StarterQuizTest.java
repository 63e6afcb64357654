package nl.vaardig.learning.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.vaardig.cast.Cast;
import nl.vaardig.learning.quiz.item.ItemFields;
import nl.vaardig.learning.quiz.item.ItemWish;
import nl.vaardig.platform.said.Sent;
import org.junit.jupiter.api.Test;

class StarterQuizTest {

    @Test
    void everyQuestionIsUnderstoodAndThereInBothLanguages() {
        List<ItemWish> all = new ArrayList<>();
        for (StarterQuiz quiz : StarterQuiz.all())
            all.addAll(quiz.items(fields -> {
                assertNotNull(fields, quiz.file().getString("gift"));
                Sent sent = ItemFields.said(fields, "nl");
                ItemWish wish = ItemFields.read(sent, code -> Cast.aSkill(), "nl");
                assertNotNull(wish, sent.errors()::toString);
                return wish;
            }));
        assertEquals(13, all.size());
        for (ItemWish wish : all) {
            assertFalse(wish.lacks("nl"), wish.name());
            assertFalse(wish.lacks("en"), wish.name());
            assertTrue(wish.level() == 2, wish.name());
        }
    }
}
