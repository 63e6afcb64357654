package nl.vaardig.inventory.round.run;

import nl.vaardig.inventory.round.Questions;
import nl.vaardig.inventory.round.Reminders;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.platform.words.Bilingual;

/**
 * A round as somebody wants it.
 *
 * @param byItself   opens on its first day without anybody doing anything
 * @param invitation what people read with the invitation, may be empty
 */
public record RoundWish(
        Bilingual name,
        Window window,
        boolean byItself,
        Audience audience,
        Questions questions,
        Bilingual invitation,
        Reminders reminders) {}
