/** What Google asks of a type for its rich results. */
export interface Requirement {
  types: readonly string[];
  /** Only where the item stands under one of these properties, or of these types. */
  within?: { property?: string; types?: readonly string[] };
  /** Paths; `a|b` means one of them. A path below a property counts only if that property is there. */
  required: readonly string[];
  recommended: readonly string[];
  link: string;
}

const page = (name: string) =>
  `https://developers.google.com/search/docs/appearance/structured-data/${name}`;
const list = (text: string) => text.split(' ').filter(Boolean);
const need = (
  types: string,
  required: string,
  recommended: string,
  name: string,
  within?: Requirement['within'],
): Requirement => ({
  types: list(types),
  required: list(required),
  recommended: list(recommended),
  link: page(name),
  ...(within && { within }),
});

const BUSINESS =
  'LocalBusiness Restaurant CafeOrCoffeeShop Bakery BarOrPub Winery Brewery FoodEstablishment Store ClothingStore ' +
  'BookStore GroceryStore HardwareStore JewelryStore FurnitureStore Florist Hotel LodgingBusiness BedAndBreakfast ' +
  'HealthAndBeautyBusiness HairSalon DaySpa Dentist MedicalClinic LegalService Attorney ProfessionalService ' +
  'RealEstateAgent TravelAgency AutoRepair SportsActivityLocation ExerciseGym';

/**
 * Required and recommended properties, by the pages of Google Search Central that each entry links to, as read in
 * 2026. What only one of several features asks for stands among the recommended.
 */
export const requirements: readonly Requirement[] = [
  need(
    'Article NewsArticle BlogPosting',
    'author.name',
    'headline image datePublished dateModified author author.url',
    'article',
  ),
  need('BreadcrumbList', 'itemListElement', '', 'breadcrumb'),
  need(
    'Event BusinessEvent EducationEvent FoodEvent SocialEvent Festival MusicEvent TheaterEvent ExhibitionEvent SaleEvent',
    'name startDate location location.address|location.url',
    'description endDate eventStatus image offers organizer organizer.name organizer.url performer',
    'event',
  ),
  need('Offer', '', 'price priceCurrency availability url validFrom', 'event', {
    types: ['Event', 'FoodEvent', 'SocialEvent', 'EducationEvent', 'Festival'],
  }),
  need(
    'FAQPage',
    'mainEntity mainEntity.name mainEntity.acceptedAnswer mainEntity.acceptedAnswer.text',
    '',
    'faqpage',
  ),
  need(
    'QAPage',
    'mainEntity mainEntity.name mainEntity.answerCount mainEntity.acceptedAnswer|mainEntity.suggestedAnswer',
    'mainEntity.text mainEntity.author',
    'qapage',
  ),
  need(
    'Product',
    'name review|aggregateRating|offers',
    'image description brand offers aggregateRating review sku|gtin|mpn',
    'product',
  ),
  need(
    'Offer',
    'price|priceSpecification.price priceCurrency|priceSpecification.priceCurrency',
    'availability priceValidUntil url',
    'product-snippet',
    { types: ['Product'] },
  ),
  need('AggregateOffer', 'lowPrice priceCurrency', 'highPrice offerCount', 'product-snippet'),
  need('AggregateRating', 'ratingValue ratingCount|reviewCount', 'bestRating', 'review-snippet'),
  need(
    'Review',
    'author author.name reviewRating reviewRating.ratingValue',
    'datePublished',
    'review-snippet',
  ),
  need('Organization Corporation OnlineStore OnlineBusiness', '', 'name url logo', 'organization'),
  need(
    BUSINESS,
    'name address',
    'address.streetAddress address.addressLocality address.addressCountry geo openingHoursSpecification telephone url priceRange image',
    'local-business',
  ),
  need(
    'SoftwareApplication MobileApplication WebApplication VideoGame',
    'name offers offers.price aggregateRating|review',
    'applicationCategory operatingSystem',
    'software-app',
  ),
  need(
    'VideoObject',
    'name thumbnailUrl uploadDate',
    'description contentUrl|embedUrl duration',
    'video',
  ),
  need('ImageObject', 'contentUrl|url', '', 'image-license-metadata'),
  need('HowTo', 'name step', '', 'sd-policies'),
  need(
    'ProfilePage',
    'mainEntity mainEntity.name|mainEntity.alternateName',
    'dateCreated dateModified mainEntity.image mainEntity.description',
    'profile-page',
  ),
  need(
    'Recipe',
    'name image',
    'author datePublished description prepTime cookTime totalTime recipeIngredient recipeInstructions recipeYield',
    'recipe',
  ),
  need(
    'JobPosting',
    'title description datePosted hiringOrganization jobLocation|applicantLocationRequirements',
    'validThrough employmentType baseSalary identifier',
    'job-posting',
  ),
  need('Course', 'name description', 'provider', 'course'),
  need('Dataset', 'name description', 'license creator distribution', 'dataset'),
  need(
    'DiscussionForumPosting',
    'author author.name datePublished text|image|video',
    'headline url comment',
    'discussion-forum',
  ),
  need('Movie', 'name image', 'dateCreated director', 'movie'),
  need('ItemList', 'itemListElement', '', 'carousel'),
  {
    types: ['WebSite'],
    required: ['name', 'url'],
    recommended: [],
    link: 'https://developers.google.com/search/docs/appearance/site-names',
  },
];
