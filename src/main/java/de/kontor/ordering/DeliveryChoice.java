package de.kontor.ordering;

/** How an order with back-ordered lines is sent; freight is charged once either way. */
public enum DeliveryChoice {
    /** In one shipment, when everything is there. */
    COMPLETE,
    /** What is there now, the rest later. */
    PARTIAL
}
