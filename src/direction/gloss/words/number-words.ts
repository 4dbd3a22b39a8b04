/** Numbers that briefs write as words, with what they are in the columns of the tables that hold these rows. */
export const NUMBER_WORDS = `two|zwei|deux|dos|due|dois,duas|twee
three|drei|trois|tres|tre|três|drie
four|vier|quatre|cuatro|quattro|quatro|vier
five|fünf|cinq|cinco|cinque|cinco|vijf
six|sechs|six|seis|sei|seis|zes
seven|sieben|sept|siete|sette|sete|zeven
eight|acht|huit|ocho|otto|oito|acht
nine|neun|neuf|nueve|nove|nove|negen
ten|zehn|dix|diez|dieci|dez|tien
twelve|zwölf|douze|doce|dodici|doze|twaalf
fifteen|fünfzehn|quinze|quince|quindici|quinze|vijftien
twenty|zwanzig|vingt|veinte|venti|vinte|twintig
thirty|dreißig|trente|treinta|trenta|trinta|dertig`;
