package nl.samenhang.hub.partner;

/** A configuration without faults: the partners and what their roles may send and receive. */
public record CheckedConfiguration(PartnerDirectory partners, SendingPolicy sending, ReceivingPolicy receiving) {}
