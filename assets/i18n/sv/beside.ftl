# Ett annat resultat eller en annan jämförelseprofil i samma diagram, och vad andra nivåer skulle leda till.
series-supposed = Tänk om
suppose-follows = Om det vore så: { $readiness } av målnivån, { $met } av { $of } mål uppnådda. Det här är inte dina svar.
    .organisation = Om det vore så: { $readiness } av målnivån, { $met } av { $of } mål uppnådda. Det här är inte de svar som gavs.
suppose-end = Tillbaka till mina svar
    .organisation = Tillbaka till svaren
suppose-hint = Tänk om? Dra i ett hörn av den blå linjen, eller välj en axel med piltangenterna och tryck på skift och uppåt- eller nedåtpil.
beside-show = Visa bredvid…
beside-most = Högst { $most } till i samma radardiagram
beside-full = { $most } visas redan. Ta bort en först.
