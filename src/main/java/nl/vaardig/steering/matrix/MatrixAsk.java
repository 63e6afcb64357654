package nl.vaardig.steering.matrix;

import nl.vaardig.platform.page.Address;
import nl.vaardig.steering.matrix.selection.MatrixChoice;

/** Which matrix to show, and in which order. @param page of the people, or null for the first */
public record MatrixAsk(MatrixChoice choice, MatrixOrder order, Integer page) {

    static final String PATH = "/matrix";

    /** Any view of this matrix, with the same selection and order. */
    public Address at(String path) {
        return choice.on(new Address(path)).with("sort", order.word());
    }

    /** With those first who have most to learn for one skill; asked again, by name as before. */
    public Address sortedBy(long skill) {
        Address address = choice.on(new Address(PATH));
        return isSortedBy(skill) ? address : address.with("sort", skill);
    }

    public boolean isSortedBy(long skill) {
        return order.skillId() != null && order.skillId() == skill;
    }
}
