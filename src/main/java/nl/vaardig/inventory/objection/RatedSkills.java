package nl.vaardig.inventory.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.platform.said.Sent;

/** What the form of an objection shows of the rating it is about. */
@ApplicationScoped
@Transactional
public class RatedSkills {

    @Inject
    Objections objections;

    /** @throws nl.vaardig.platform.NotThere for a rating that is not about the user */
    MyObjectionPages.New form(long id, Sent fields) {
        Rating rating = objections.mine(id);
        return new MyObjectionPages.New(
                id,
                rating.skill().id(),
                rating.skill().name(),
                rating.level(),
                rating.source(),
                rating.validOn(),
                fields);
    }
}
