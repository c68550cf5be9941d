package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.accounts.AddressBook;
import de.kontor.accounts.AddressChange;
import de.kontor.accounts.AddressId;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.accounts.PostalAddress;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Addresses together with the orders that went there. */
@KontorTest
class AddressBookModuleTests {
    private static final PostalAddress YARD = new PostalAddress("Lager", "Hofweg 3", "50667", "Köln");

    @Autowired
    AddressBook book;

    @Autowired
    MemberOrders orders;

    @Autowired
    Checkout checkout;

    @Autowired
    OrderFixtures fixtures;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
    }

    @Test
    void addsEditsPrefersAndRemoves() {
        assertThat(book.add(owner, YARD)).isInstanceOf(AddressChange.Done.class);
        AddressId yard = book.addresses(owner).getLast().id();
        assertThat(book.makeDefault(owner, yard)).isInstanceOf(AddressChange.Done.class);
        assertThat(book.addresses(owner))
                .filteredOn(DeliveryAddress::isDefault)
                .singleElement()
                .satisfies(address -> assertThat(address.id()).isEqualTo(yard));
        PostalAddress moved = new PostalAddress("Lager", "Hofweg 5", "50667", "Köln");
        assertThat(book.edit(owner, yard, moved)).isInstanceOf(AddressChange.Done.class);
        assertThat(book.addresses(owner).getFirst().address()).isEqualTo(moved);
        assertThat(book.remove(owner, yard)).isInstanceOf(AddressChange.Done.class);
        assertThat(book.addresses(owner))
                .hasSize(2)
                .filteredOn(DeliveryAddress::isDefault)
                .hasSize(1);
    }

    @Test
    void keepsTheLastOne() {
        book.remove(owner, book.addresses(owner).getFirst().id());
        assertThat(book.remove(owner, book.addresses(owner).getFirst().id())).isInstanceOf(AddressChange.Refused.class);
        assertThat(book.addresses(owner)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1234", "123456", "ABCDE", "00000", "''", "٥٠٦٦٧"})
    void refusesWhatIsNoPostalCode(String code) {
        AddressChange change = book.add(owner, new PostalAddress("Lager", "Hofweg 3", code, "Köln"));
        assertThat(((AddressChange.Invalid) change).problems())
                .extracting(AddressChange.Problem::part)
                .containsExactly(AddressChange.Part.POSTAL_CODE);
        assertThat(book.addresses(owner)).hasSize(2);
    }

    @Test
    void namesEveryPartThatIsMissingOrTooLong() {
        AddressChange change = book.add(owner, new PostalAddress(" ", "x".repeat(101), "", "\u0000"));
        assertThat(((AddressChange.Invalid) change).problems())
                .extracting(AddressChange.Problem::part)
                .containsExactly(AddressChange.Part.values());
    }

    @Test
    void leavesPastOrdersAndOpenCheckoutsAlone() {
        OrderId past = fixtures.anOrder(owner);
        fixtures.cartWorth(owner, "80.00");
        SubmitToken open = fixtures.anOpenCheckout(owner).token();
        book.edit(owner, book.addresses(owner).getFirst().id(), YARD);
        assertThat(orders.order(owner, past).orElseThrow().deliveryAddress().city())
                .isEqualTo("Ulm");
        Submission.Placed placed = (Submission.Placed) checkout.submit(owner, open, CheckoutDraft.EMPTY, true);
        assertThat(orders.order(owner, placed.order()).orElseThrow().deliveryAddress())
                .isEqualTo(YARD);
    }

    @Test
    void isChangedByOwnersOfTheAccountOnly() {
        Actor.Member buyer = fixtures.aBuyerBeside(owner, Optional.empty());
        assertThat(book.addresses(buyer)).hasSize(2);
        assertThatThrownBy(() -> book.add(buyer, YARD)).isInstanceOf(Forbidden.class);
        AddressId foreign =
                book.addresses(fixtures.anOwnerInRetreat()).getFirst().id();
        assertThat(book.remove(owner, foreign)).isInstanceOf(AddressChange.Refused.class);
        assertThat(book.edit(owner, foreign, YARD)).isInstanceOf(AddressChange.Refused.class);
    }
}
